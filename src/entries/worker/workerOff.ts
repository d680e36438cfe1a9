// Put in the place of the service worker, it takes away the one that browsers have, and all that it kept.

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  const leave = async () => {
    const { scope } = self.registration;
    const names = await caches.keys();
    const own = names.filter((name) => name.startsWith('login-guide ') && name.endsWith(` ${scope}`));
    await Promise.all(own.map((name) => caches.delete(name)));
    await self.registration.unregister();
  };
  event.waitUntil(leave());
});
