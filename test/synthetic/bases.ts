// The base images of the set. All of them but the last group are in ../roots.

export type PackageManager = 'apt' | 'apk' | 'dnf' | 'microdnf' | 'yum' | 'zypper' | 'pacman' | 'tdnf' | 'none';

export interface Base {
  readonly image: string;
  readonly manager: PackageManager;
  /** Whose user tools are there. */
  readonly tools: 'shadow' | 'shadow and adduser' | 'busybox' | 'none';
  readonly has: 'node' | 'python' | 'shell' | 'nothing' | 'windows' | 'server';
}

const base = (image: string, manager: PackageManager, tools: Base['tools'], has: Base['has']): Base => ({
  image,
  manager,
  tools,
  has,
});

export const bases: readonly Base[] = [
  base('alpine:3.20', 'apk', 'busybox', 'shell'),
  base('alpine', 'apk', 'busybox', 'shell'),
  base('docker.io/library/alpine:3.19', 'apk', 'busybox', 'shell'),
  base('debian:12', 'apt', 'shadow and adduser', 'shell'),
  base('debian:bookworm-slim', 'apt', 'shadow and adduser', 'shell'),
  base('debian:13', 'apt', 'shadow', 'shell'),
  base('debian:trixie-slim', 'apt', 'shadow', 'shell'),
  base('ubuntu:24.04', 'apt', 'shadow', 'shell'),
  base('ubuntu:noble', 'apt', 'shadow', 'shell'),
  base('node:20', 'apt', 'shadow and adduser', 'node'),
  base('node:22-slim', 'apt', 'shadow and adduser', 'node'),
  base('public.ecr.aws/docker/library/node:20-slim', 'apt', 'shadow and adduser', 'node'),
  base('node:20-alpine', 'apk', 'busybox', 'node'),
  base('node:22-alpine', 'apk', 'busybox', 'node'),
  base('python:3.11-slim', 'apt', 'shadow and adduser', 'python'),
  base('python:3.13-slim', 'apt', 'shadow', 'python'),
  base('python:3.13', 'apt', 'shadow', 'python'),
  base('registry.access.redhat.com/ubi9/ubi', 'dnf', 'shadow', 'shell'),
  base('redhat/ubi9:latest', 'dnf', 'shadow', 'shell'),
  base('registry.access.redhat.com/ubi9/ubi-minimal', 'microdnf', 'none', 'shell'),
  base('registry.access.redhat.com/ubi9-minimal:latest', 'microdnf', 'none', 'shell'),
  base('registry.access.redhat.com/ubi9/nodejs-20', 'microdnf', 'none', 'node'),
  base('registry.access.redhat.com/ubi9/ubi-micro', 'none', 'none', 'shell'),
  base('fedora:39', 'dnf', 'shadow', 'shell'),
  base('rockylinux:9', 'dnf', 'shadow', 'shell'),
  base('almalinux:9', 'dnf', 'shadow', 'shell'),
  base('almalinux:9-minimal', 'microdnf', 'none', 'shell'),
  base('oraclelinux:9-slim', 'microdnf', 'shadow', 'shell'),
  base('amazonlinux:2023', 'dnf', 'none', 'shell'),
  base('amazonlinux:2', 'yum', 'none', 'shell'),
  base('opensuse/leap:15.6', 'zypper', 'shadow', 'shell'),
  base('opensuse/tumbleweed', 'zypper', 'shadow', 'shell'),
  base('archlinux', 'pacman', 'shadow', 'shell'),
  base('photon:5.0', 'tdnf', 'none', 'shell'),
  base('cgr.dev/chainguard/wolfi-base', 'apk', 'busybox', 'shell'),
  base('busybox:1.36', 'none', 'busybox', 'shell'),
  base('gcr.io/distroless/static-debian12', 'none', 'none', 'nothing'),
  base('gcr.io/distroless/base-debian12:nonroot', 'none', 'none', 'nothing'),
  base('gcr.io/distroless/cc-debian12', 'none', 'none', 'nothing'),
  base('scratch', 'none', 'none', 'nothing'),
  base('mcr.microsoft.com/dotnet/aspnet:8.0', 'apt', 'none', 'shell'),
  base('nginx:1.27', 'apt', 'shadow and adduser', 'server'),
  base('nginx:alpine', 'apk', 'busybox', 'server'),
  base('redis:7', 'apt', 'shadow and adduser', 'server'),
  base('redis:7-alpine', 'apk', 'busybox', 'server'),
  base('postgres:15', 'apt', 'shadow and adduser', 'server'),
  base('mcr.microsoft.com/windows/servercore:ltsc2022', 'none', 'none', 'windows'),
  base('mcr.microsoft.com/windows/nanoserver:ltsc2022', 'none', 'none', 'windows'),
  // Nobody can look into these; what they are shows, if at all, in what the file runs.
  base('registry.example.com/platform/runtime:7', 'apt', 'shadow', 'shell'),
  base('ghcr.io/example/edge:1.4', 'apk', 'busybox', 'shell'),
  base('quay.io/example/service-base', 'dnf', 'shadow', 'shell'),
];
