import { describe, test } from 'vitest';
import { account, isFine, rewrites } from './harness.ts';

// G. Java.

describe('G01: Tomcat', () => {
  // What catalina.sh does nobody has read; the directories are known.
  test('G01: unpacks into webapps, and writes conf/Catalina, logs, temp and work', () => {
    rewrites(
      `
 FROM tomcat:10.1-jdk21
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /usr/local/tomcat
-COPY target/shop.war /usr/local/tomcat/webapps/ROOT.war
+COPY --chown=10001:10001 target/shop.war /usr/local/tomcat/webapps/ROOT.war
 EXPOSE 8080
+RUN install -d -o 10001 -g 10001 /usr/local/tomcat/webapps /usr/local/tomcat/conf/Catalina /usr/local/tomcat/conf/Catalina/localhost /usr/local/tomcat/logs /usr/local/tomcat/temp /usr/local/tomcat/work
+USER 10001:10001
 CMD ["catalina.sh", "run"]
`,
      { level: 'unsafe', because: ['nobody has read `catalina.sh`'] },
    );
  });
});

test('G02: an application directory that is a volume goes to the account before it becomes one', () => {
  rewrites(
    `
 FROM tomcat:9-jdk17
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /usr/local/tomcat/webapps
 VOLUME /usr/local/tomcat/webapps
+RUN install -d -o 10001 -g 10001 /usr/local/tomcat/conf/Catalina /usr/local/tomcat/conf/Catalina/localhost /usr/local/tomcat/logs /usr/local/tomcat/temp /usr/local/tomcat/work
+USER 10001:10001
 CMD ["catalina.sh", "run"]
`,
    {
      level: 'unsafe',
      because: ['nobody has read `catalina.sh`'],
      steps: [
        'Hand existing volumes over once: docker run --rm --user 0 --volume NAME:/usr/local/tomcat/webapps --entrypoint chown IMAGE -R 10001:10001 /usr/local/tomcat/webapps',
      ],
    },
  );
});

test.each(['eclipse-temurin:17', 'eclipse-temurin:21-jre', 'eclipse-temurin:21-jdk-noble'])(
  'G03: %s gets an account that fits every Ubuntu',
  (base) => {
    rewrites(`
 FROM ${base}
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /opt/shop
 WORKDIR /opt/shop
-COPY target/shop.jar .
+COPY --chown=10001:10001 target/shop.jar .
+USER 10001:10001
 ENTRYPOINT ["java", "-jar", "shop.jar"]
`);
  },
);

test.each(['jetty:12', 'jetty:11-jre17', 'jenkins/jenkins:lts-jdk17'])('G04: %s is not root', (base) => {
  isFine(`
FROM ${base}
COPY target/shop.war /var/lib/jetty/webapps/
`);
});

test('G05: a secret of the build is read by root, above USER', () => {
  rewrites(`
 FROM gradle:8-jdk21 AS build
 WORKDIR /build
 COPY . .
 RUN --mount=type=secret,id=maven gradle --no-daemon installDist
 FROM eclipse-temurin:21-jre
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /opt/shop
 WORKDIR /opt/shop
-COPY --from=build /build/build/install/shop .
+COPY --from=build --chown=10001:10001 /build/build/install/shop .
 RUN --mount=type=secret,id=license cat /run/secrets/license > license.txt
+USER 10001:10001
 CMD ["java", "-cp", "lib/*", "shop.Main"]
`);
});
