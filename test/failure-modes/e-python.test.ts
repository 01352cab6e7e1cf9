import { describe, test } from 'vitest';
import { account, rewrites } from './harness.ts';

// E. Python.

describe('E01: celery beat keeps its schedule in the directory it starts in', () => {
  test('E01: which is the account’s', () => {
    rewrites(`
 FROM python:3.12-slim
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /srv/jobs
 WORKDIR /srv/jobs
-COPY . .
+COPY --chown=10001:10001 . .
 RUN pip install -r requirements.txt
+USER 10001:10001
 CMD ["celery", "-A", "jobs", "beat"]
`);
  });

  test('E01: unless there is none of its own', () => {
    rewrites(
      `
 FROM python:3.12-slim
+RUN ${account.debian}
 RUN pip install celery jobs
+USER 10001:10001
 CMD ["celery", "-A", "jobs", "beat"]
`,
      { level: 'unsafe', because: ['it writes /celerybeat-schedule when it starts'] },
    );
  });

  test('E01: an option may put it elsewhere', () => {
    rewrites(`
 FROM python:3.12-slim
+RUN ${account.debian}
 RUN pip install celery jobs
+USER 10001:10001
 CMD ["celery", "-A", "jobs", "beat", "-s", "/tmp/schedule"]
`);
  });

  test('E01: a worker that beats as well', () => {
    rewrites(
      `
 FROM python:3.12-slim
+RUN ${account.debian}
 RUN pip install celery jobs
+USER 10001:10001
 CMD ["celery", "-A", "jobs", "worker", "-B", "--schedule=/var/lib/schedule"]
`,
      { level: 'unsafe', because: ['it writes /var/lib/schedule when it starts'] },
    );
  });
});

describe('E02: Django', () => {
  test('E02: static files collected at start go into the account’s directory', () => {
    rewrites(`
 FROM python:3.12-slim
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /srv/shop
 WORKDIR /srv/shop
-COPY . .
+COPY --chown=10001:10001 . .
 RUN pip install -r requirements.txt
+USER 10001:10001
 CMD python manage.py collectstatic --noinput && gunicorn shop.wsgi
`);
  });

  test('E02: not over those that a RUN has collected as root', () => {
    rewrites(
      `
 FROM python:3.12-slim
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /srv/shop
 WORKDIR /srv/shop
-COPY . .
+COPY --chown=10001:10001 . .
 RUN pip install -r requirements.txt && python manage.py collectstatic --noinput
+USER 10001:10001
 CMD python manage.py collectstatic --noinput && gunicorn shop.wsgi
`,
      { level: 'unsafe', because: ['line 4 may leave STATIC_ROOT to root'] },
    );
  });

  test('E02: nor into a directory that the settings put elsewhere', () => {
    rewrites(
      `
 FROM python:3.12-slim
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /srv/shop
 WORKDIR /srv/shop
-COPY . .
+COPY --chown=10001:10001 . .
+RUN install -d -o 10001 -g 10001 /var/www/media
+USER 10001:10001
 CMD ["gunicorn", "shop.wsgi"]
`,
      {
        options: {
          project: {
            'manage.py': '',
            'shop/settings.py': "DEBUG = False\nMEDIA_ROOT = '/var/www/media'\nSTATIC_URL = 'static/'\n",
          },
        },
      },
    );
  });

  test('E02: a database that a RUN makes stays root’s', () => {
    rewrites(
      `
 FROM python:3.12-slim
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /srv/shop
 WORKDIR /srv/shop
-COPY . .
+COPY --chown=10001:10001 . .
 RUN python manage.py migrate
+USER 10001:10001
 CMD ["python", "manage.py", "runserver", "0.0.0.0:8000"]
`,
      { level: 'unsafe', because: ['line 4 may make a database'] },
    );
  });
});

// “Skip” in the row: it is never applied by default, and whoever takes it has read why not.
test.each([
  'pip install -r requirements.txt && python main.py',
  'uv sync && python main.py',
  'poetry install && python main.py',
])('E03: no account but root may install when the container starts: `%s`', (command) => {
  rewrites(
    `
 FROM python:3.12-slim
+RUN ${account.debian} \\
+    && install -d -o 10001 -g 10001 /srv/shop
 WORKDIR /srv/shop
-COPY . .
+COPY --chown=10001:10001 . .
+USER 10001:10001
 CMD ${command}
`,
    { level: 'unsafe', because: ['installs or builds when the container starts'] },
  );
});
