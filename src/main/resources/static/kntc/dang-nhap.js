// Forms that a browser kept in clear on this machine, from before the session ended, must not outlive the sign-in.
Object.keys(window.localStorage)
  .filter((key) => key.startsWith('camunda-form:'))
  .forEach((key) => window.localStorage.removeItem(key));
