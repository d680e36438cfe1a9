/** Where these files are, from the site's root. */
export const containerFolder = 'hosting/container';

/** The port on which the container listens: one that needs no rights. */
const port = 8080;

/** The folder of the site in the container. */
const root = '/srv/login-guide';

/**
 * What makes a container of the site, by the file (https://github.com/containers/common/blob/main/docs/Containerfile.5.md). It runs
 * nothing while it is built and starts nginx without a shell, so an image without one will do; and it writes into /tmp alone.
 */
const containerfile = `# ログインガイド in a container. Written by the build; do not edit. In the folder of the site, where index.html is:
#
#   docker build -f ${containerFolder}/Containerfile -t login-guide .
#   docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges -p ${port}:${port} login-guide
#
# Settings without a new image: -v ./organization.json:${root}/organization.json:ro
# It speaks HTTP; something in front of it has to speak HTTPS, as hosting/nginx.conf says.
# Another image with nginx, of your own registry: --build-arg NGINX=registry.example.co.jp/nginx:stable

ARG NGINX=docker.io/library/nginx:stable-alpine
FROM \${NGINX}
COPY . ${root}/
USER 101:101
EXPOSE ${port}
STOPSIGNAL SIGQUIT
ENTRYPOINT ["nginx", "-e", "stderr", "-c", "${root}/${containerFolder}/nginx.conf"]
CMD ["-g", "daemon off;"]
`;

const nginxConf = `# nginx of the container. Written by the build; do not edit. What is sent is in hosting/nginx.conf, as on any nginx.

pid /tmp/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  sendfile on;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path /tmp/${name};`).join('\n')}
  server {
    listen ${port};
    set $login_guide "";
    location ^~ / {
      alias ${root}/;
      include ${root}/hosting/nginx.conf;
    }
  }
}
`;

/** The files that make a container of the site, from its root. They are the same whatever the settings. */
export const containerFiles = {
  [`${containerFolder}/Containerfile`]: containerfile,
  [`${containerFolder}/nginx.conf`]: nginxConf,
} as const;
