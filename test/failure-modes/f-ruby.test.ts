import { describe, test } from 'vitest';
import { account, declines, rewrites } from './harness.ts';

// F. Ruby.

describe('F01: Rails', () => {
  const handedOver =
    'RUN install -d -o 10001 -g 10001 /rails/log /rails/tmp /rails/storage && chown -R 10001:10001 /rails/log /rails/tmp /rails/storage';

  test.each(['["bin/rails", "server"]', '["bundle", "exec", "puma"]', 'bundle exec rails server -b 0.0.0.0'])(
    'F01: log, tmp and storage are handed over below the build steps, code is not touched again: %s',
    (command) => {
      rewrites(`
 FROM ruby:3.3-slim
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /rails
 WORKDIR /rails
-COPY Gemfile Gemfile.lock ./
+COPY --chown=10001:10001 Gemfile Gemfile.lock ./
 RUN bundle install
-COPY . .
+COPY --chown=10001:10001 . .
 RUN SECRET_KEY_BASE_DUMMY=1 ./bin/rails assets:precompile
 EXPOSE 3000
+${handedOver}
+USER 10001:10001
 CMD ${command}
`);
    },
  );

  test('F01: nothing of it where another stage has built', () => {
    rewrites(`
 FROM ruby:3.3 AS build
 WORKDIR /rails
 COPY . .
 RUN bundle install && bundle exec rails assets:precompile
 FROM ruby:3.3-slim
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /rails
 WORKDIR /rails
 COPY --from=build /usr/local/bundle /usr/local/bundle
-COPY --from=build /rails /rails
+COPY --from=build --chown=10001:10001 /rails /rails
+USER 10001:10001
 CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
`);
  });

  test('F01: directories that the file makes for it', () => {
    rewrites(`
 FROM ruby:3.3-slim
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /rails
 WORKDIR /rails
-COPY . .
+COPY --chown=10001:10001 . .
 RUN bundle install && mkdir -p tmp/pids log
+RUN install -d -o 10001 -g 10001 /rails/tmp /rails/tmp/pids /rails/log
+USER 10001:10001
 CMD ["bundle", "exec", "puma"]
`);
  });
});

test('F02: an image whose init is my_init gives up root by itself', () => {
  declines(
    `
FROM phusion/passenger-ruby33:3.0.7
COPY . /home/app/shop
CMD ["/sbin/my_init"]
`,
    'not-needed',
    'my_init',
  );
});
