import { github, plain, under, type VendorImage } from './vendor-image.ts';

const jenkinsAgent = (path: string): string =>
  github('jenkinsci/docker-agent', 'b066c0a962c0aa8ebf9f6a247423ddce3d5e188a', path);
const agent = {
  user: 'jenkins',
  workdir: '/home/jenkins',
  volumes: ['/home/jenkins/.jenkins', '/home/jenkins/agent'],
  accounts: [{ name: 'jenkins', uid: 1000, gid: 1000, home: '/home/jenkins' }],
} as const;
const plainAgent = { ...agent, entrypoint: null, entrypointRead: true } as const;
// Its script starts java with the agent.
const inboundAgent = {
  ...agent,
  entrypoint: ['/usr/local/bin/jenkins-agent'],
  cmd: null,
  entrypointRead: true,
} as const;
/** `3355.v388858a_47b_33-1-jdk17` is a version too, but not of numbers; only the words are known. */
const agentTags = (systems: string): readonly string[] => [`latest${systems}`, `latest${systems}-jdk{11|17|21|25}`];
const agentKinds = [
  { name: 'agent', facts: plainAgent },
  { name: 'inbound-agent', facts: inboundAgent },
] as const;
const cimg = (path: string): string =>
  github('CircleCI-Public/cimg-base', '1e69b08f24a655b5d8997e51b2440bacaacd2338', path);
const circleci = {
  family: 'ubuntu',
  user: 'circleci',
  workdir: '/home/circleci/project',
  accounts: [{ name: 'circleci', uid: 1001, gid: 1002, home: '/home/circleci' }],
} as const;

export const ciImages: readonly VendorImage[] = [
  {
    repositories: ['docker.io/jenkins/jenkins'],
    tags: [
      'latest',
      'lts',
      'jdk{11|17|21|25}',
      '{latest|lts}{|-slim}-jdk{11|17|21|25}',
      '{version}{|-lts}{|-slim}',
      '{version}{|-lts}{|-slim}-jdk{11|17|21|25}',
    ],
    from: '2',
    below: '3',
    facts: {
      family: 'debian',
      user: 'jenkins',
      volumes: ['/var/jenkins_home'],
      ports: ['8080', '50000'],
      accounts: [{ name: 'jenkins', uid: 1000, gid: 1000, home: '/var/jenkins_home' }],
      httpClients: ['curl'],
      entrypointRead: false,
    },
    source: github('jenkinsci/docker', 'ab3f5e0a80d666b1d554c2b7cad38b5c5ee35f1c', 'debian/Dockerfile'),
  },
  ...agentKinds.flatMap(({ name, facts }): readonly VendorImage[] => [
    {
      repositories: [`docker.io/jenkins/${name}`],
      tags: [
        'alpine',
        'alpine{number}',
        'alpine-jdk{11|17|21|25}',
        'alpine{number}-jdk{11|17|21|25}',
        ...agentTags('-alpine'),
      ],
      facts: { ...facts, family: 'alpine' },
      source: jenkinsAgent('alpine/Dockerfile'),
    },
    {
      repositories: [`docker.io/jenkins/${name}`],
      tags: [
        '{bookworm|bullseye|trixie}{|-jdk11|-jdk17|-jdk21|-jdk25}',
        'jdk{11|17|21|25}',
        ...agentTags('{|-bookworm|-trixie}'),
      ],
      facts: { ...facts, family: 'debian' },
      source: jenkinsAgent('debian/Dockerfile'),
    },
    {
      repositories: [`docker.io/jenkins/${name}`],
      tags: ['{rhel-ubi8|rhel-ubi9}{|-jdk11|-jdk17|-jdk21|-jdk25}', ...agentTags('-rhel-ubi9')],
      facts: { ...facts, family: 'rhel' },
      source: jenkinsAgent('rhel/ubi9/Dockerfile'),
    },
  ]),
  {
    repositories: under(
      ['docker.io/cimg'],
      ['base', 'clojure', 'deploy', 'elixir', 'go', 'node', 'openjdk', 'php', 'python', 'ruby', 'rust'],
    ),
    tags: [
      'stable',
      'current',
      'lts',
      'edge',
      '{version}',
      '{version}-node',
      '{version}-{20.04|22.04|24.04}',
      'current-{20.04|22.04|24.04}',
    ],
    from: '1',
    below: '2027',
    facts: { ...circleci, entrypoint: null, entrypointRead: true },
    source: cimg('22.04/Dockerfile'),
  },
  {
    // It starts a display first.
    repositories: under(['docker.io/cimg'], ['go', 'node', 'openjdk', 'php', 'python', 'ruby', 'rust']),
    tags: ['{version}-browsers', '{stable|current|lts}-browsers'],
    from: '1',
    below: '2027',
    facts: { ...circleci, entrypointRead: false },
    source: cimg('22.04/Dockerfile'),
  },
  {
    repositories: ['ghcr.io/cirruslabs/flutter', 'docker.io/cirrusci/flutter'],
    tags: ['latest', 'stable', 'beta', '{version}', '{version}-{number}.pre'],
    from: '1',
    below: '5',
    facts: { ...plain, family: 'ubuntu', cmd: ['/bin/bash'], httpClients: ['curl', 'wget'] },
    added: 'adduser',
    source: github('cirruslabs/docker-images-flutter', '932eabea9d1b2d56d10dfddde7051a3c6958250a', 'sdk/Dockerfile'),
  },
];
