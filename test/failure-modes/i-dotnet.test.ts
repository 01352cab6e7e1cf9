import { test } from 'vitest';
import { account, rewrites } from './harness.ts';

// I. .NET.

test.each(['8.0', '9.0-alpine', '8.0-jammy'])('I01: the account that the images have from 8.0 on: %s', (tag) => {
  rewrites(`
 FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
 RUN dotnet publish --output /out
 FROM mcr.microsoft.com/dotnet/aspnet:${tag}
+RUN install -d -o 1654 -g 1654 /srv/shop
 WORKDIR /srv/shop
-COPY --from=build /out .
+COPY --from=build --chown=1654:1654 /out .
+USER 1654:1654
 ENTRYPOINT ["dotnet", "Shop.dll"]
`);
});

// The row would add ASPNETCORE_URLS. Whoever publishes port 80 would then reach nothing (H09).
test.each(['6.0', '7.0'])('I02: %s has no such account, and listens on 80', (tag) => {
  rewrites(
    `
 FROM mcr.microsoft.com/dotnet/aspnet:${tag}
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /srv/shop
 WORKDIR /srv/shop
-COPY out .
+COPY --chown=10001:10001 out .
+USER 10001:10001
 ENTRYPOINT ["dotnet", "Shop.dll"]
`,
    { level: 'unsafe', because: ['port 80 is below 1024'] },
  );
});

test('I02: unless the file moves it', () => {
  rewrites(`
 FROM mcr.microsoft.com/dotnet/aspnet:6.0
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /srv/shop
 WORKDIR /srv/shop
 ENV ASPNETCORE_URLS=http://+:8080
-COPY out .
+COPY --chown=10001:10001 out .
+USER 10001:10001
 ENTRYPOINT ["dotnet", "Shop.dll"]
`);
});

test('I03: a port 80 that was kept from 7.0', () => {
  rewrites(
    `
 FROM mcr.microsoft.com/dotnet/aspnet:8.0
 ENV ASPNETCORE_URLS http://+:80
 COPY out /srv/shop
+USER 1654:1654
 ENTRYPOINT ["dotnet", "/srv/shop/Shop.dll"]
`,
    { level: 'unsafe', because: ['port 80 is below 1024'] },
  );
});
