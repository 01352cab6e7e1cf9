import { browserImages } from './browsers.ts';
import { chainguardImages } from './chainguard.ts';
import { ciImages } from './ci.ts';
import { databaseImages } from './databases.ts';
import { distributionImages } from './distributions.ts';
import { distrolessImages } from './distroless.ts';
import { dotnetImages } from './dotnet.ts';
import { hashicorpImages } from './hashicorp.ts';
import { javaImages } from './java.ts';
import { lambdaImages } from './lambda.ts';
import { notebookImages } from './notebooks.ts';
import { observabilityImages } from './observability.ts';
import { phpImages } from './php.ts';
import { platformImages } from './platforms.ts';
import { redhatImages } from './redhat.ts';
import { runtimeImages } from './runtimes.ts';
import { streamingImages } from './streaming.ts';
import { toolImages } from './tools.ts';
import type { VendorImage } from './vendor-image.ts';
import { webImages } from './web.ts';
import { windowsImages } from './windows.ts';

/** What was read of images that Docker’s official ones are not among; the first record that fits counts. @internal for the script that packs them, and tests */
export const vendorImages: readonly VendorImage[] = [
  ...browserImages,
  ...platformImages,
  ...streamingImages,
  ...hashicorpImages,
  ...phpImages,
  ...ciImages,
  ...chainguardImages,
  ...databaseImages,
  ...distributionImages,
  ...distrolessImages,
  ...dotnetImages,
  ...javaImages,
  ...lambdaImages,
  ...notebookImages,
  ...observabilityImages,
  ...redhatImages,
  ...runtimeImages,
  ...toolImages,
  ...webImages,
  ...windowsImages,
];
