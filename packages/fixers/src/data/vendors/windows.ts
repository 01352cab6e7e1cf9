import type { VendorImage } from './vendor-image.ts';

const source =
  'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/manage-windows-dockerfile#user';

/** Whose account it is depends on the flavour; that it is Windows is in the name. */
export const windowsImages: readonly VendorImage[] = [
  {
    image: /^mcr\.microsoft\.com\/(?:windows(?:\/(?:servercore|nanoserver|server))?|dotnet\/framework\/[\w-]+)$/,
    tag: /^[\w.-]+$/,
    facts: { family: 'windows', entrypointRead: false },
    source,
  },
];
