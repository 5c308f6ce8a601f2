/** Resolves with the injector of the AngularJS app, which starts only after the custom scripts are loaded. */
export function injector() {
  return new Promise(resolve => {
    const look = () => {
      const found = window.angular?.element(document.body).injector();
      if (found) {
        resolve(found);
      } else {
        setTimeout(look, 20);
      }
    };
    look();
  });
}
