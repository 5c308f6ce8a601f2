export default {
  locales: {
    availableLocales: ['en'],
    fallbackLocale: 'en'
  },
  // Camunda's own sign-in form does not know our session
  customScripts: ['../tasklist/scripts/kntc/cockpit']
};
