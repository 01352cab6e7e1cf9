import type { VendorImage } from './vendor-image.ts';

const amazonlinux = {
  family: 'amazonlinux',
  user: null,
  entrypoint: ['/lambda-entrypoint.sh'],
  cmd: null,
  workdir: '/var/task',
  entrypointRead: false,
  // https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-reqs: "the default Linux user"
  userIgnored: 'Lambda runs it as a user of its own, whatever USER says',
} as const;

/** The tags of one language, with its versions; an architecture or a date may follow. */
const versions = (name: string, ...list: readonly string[]): VendorImage => ({
  repositories: [`public.ecr.aws/lambda/${name}`, `docker.io/amazon/aws-lambda-${name}`],
  tags: [
    'latest',
    ...list.flatMap((version) => [version, `${version}.{number}`].map((tag) => `${tag}{|-x86_64|-arm64}`)),
  ],
  facts: amazonlinux,
  source: 'https://github.com/aws/aws-lambda-base-images/tree/14f18f5d046353d091c7bc2628ef596c645807a5',
});

export const lambdaImages: readonly VendorImage[] = [
  versions('python', '2.7', '3.6', '3.7', '3.8', '3.9', '3.10', '3.11', '3.12', '3.13', '3.14'),
  versions('nodejs', '10', '12', '14', '16', '18', '20', '22', '24'),
  versions('java', '8', '8.al2', '11', '17', '21', '25'),
  versions('dotnet', 'core2.1', 'core3.1', '5.0', '6', '7', '8', '9', '10'),
  versions('ruby', '2.5', '2.7', '3.2', '3.3', '3.4'),
  versions('go', '1'),
  versions('provided', 'alami', 'al2', 'al2023'),
];
