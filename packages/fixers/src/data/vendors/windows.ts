import { under, type VendorImage } from './vendor-image.ts';

const source =
  'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/manage-windows-dockerfile#user';

// Releases, builds (`10.0.20348.2700`), and the architecture behind: https://mcr.microsoft.com/artifact/mar/windows/servercore/tags
const tags = ['1709', '1803', '1809', '1903', '1909', '2004', '20H2', 'ltsc2016', 'ltsc2019', 'ltsc2022', 'ltsc2025']
  .concat(['14393', '17763', '20348', '26100'].map((build) => `10.0.${build}.{number}`))
  .map((release) => `${release}{|-amd64}`);

export const windowsImages: readonly VendorImage[] = [
  {
    repositories: ['mcr.microsoft.com/windows/nanoserver'],
    tags,
    // https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-security
    facts: { family: 'windows', user: 'ContainerUser', entrypointRead: false },
    source,
  },
  {
    repositories: [
      'mcr.microsoft.com/windows',
      ...under(['mcr.microsoft.com/windows'], ['servercore', 'server']),
      ...under(['mcr.microsoft.com/windows/servercore'], ['iis']),
    ],
    tags: [...tags, ...tags.map((tag) => `windowsservercore-${tag}`)],
    facts: { family: 'windows', entrypointRead: false },
    source,
  },
  {
    repositories: under(['mcr.microsoft.com/dotnet/framework'], ['aspnet', 'runtime', 'samples', 'sdk', 'wcf']),
    tags: ['{version}', ...tags.map((tag) => `{version}-windowsservercore-${tag}`)],
    from: '3.5',
    below: '5',
    facts: { family: 'windows', entrypointRead: false },
    source,
  },
];
