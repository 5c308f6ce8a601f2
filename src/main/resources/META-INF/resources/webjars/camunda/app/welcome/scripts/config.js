export default {
  app: {
    name: 'Trang đầu',
    vendor: 'Giải quyết khiếu nại, tố cáo –'
  },
  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'DD/MM/YYYY HH:mm',
    normal: 'DD/MM/YYYY HH:mm',
    long: 'dddd, DD/MM/YYYY HH:mm',
    short: 'DD/MM/YYYY'
  },
  // one locale only: whatever language the browser asks for, nobody falls back to English
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi'
  },
  customScripts: ['scripts/kntc/plugin'],
  disableWelcomeMessage: true,
  links: []
};
