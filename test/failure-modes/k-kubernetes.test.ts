import { test } from 'vitest';
import { account, rewrites } from './harness.ts';

// K. Kubernetes and OpenShift.

test('K01: USER is a number, which runAsNonRoot can verify', () => {
  rewrites(`
 FROM debian:12
 RUN groupadd --gid 1500 shop && useradd --uid 1500 --gid shop --create-home shop
 COPY --from=registry.example/shop:1 /shop /usr/local/bin/
+USER 1500:1500
 CMD ["shop"]
`);
});

test('K01: or a name, on request', () => {
  rewrites(
    `
 FROM debian:12
+RUN ${account.debian}
 COPY --from=registry.example/shop:1 /shop /usr/local/bin/
+USER app
 CMD ["shop"]
`,
    { options: { user: { style: 'name' } } },
  );
});

// `chmod -R g=u` over the copied files would double them (B03): directories are shared, what is copied is for reading.
test('K02: OpenShift’s random user is in group 0, which shares the account’s directories', () => {
  rewrites(
    `
 FROM python:3.12-slim
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 0 -m 775 /home/app /srv/shop
 WORKDIR /srv/shop
-COPY . .
+COPY --chown=10001:0 . .
+ENV HOME=/home/app
+USER 10001:0
 CMD ["python", "shop.py"]
`,
    {
      level: 'with-steps',
      steps: [
        'Run `chmod -R g=u` on the directories of the build context that the app writes to: COPY keeps their modes.',
      ],
      options: { openshift: true },
    },
  );
});

test('K03: the number has an entry in the passwd file, for programs that ask who they are', () => {
  rewrites(`
 FROM registry.access.redhat.com/ubi9/ubi:9.5
+RUN ${account.redHat}
 RUN dnf install -y java-21-openjdk-headless openssh-clients && dnf clean all
+USER 10001:10001
 CMD ["java", "-jar", "/opt/shop.jar"]
`);
});
