/** Dates as Vietnamese officials write them: dd/MM/yyyy, weeks from Monday, month and day names in Vietnamese. */

const months = Array.from({ length: 12 }, (_, index) => `tháng ${index + 1}`);
const shortMonths = Array.from({ length: 12 }, (_, index) => `Th${String(index + 1).padStart(2, '0')}`);
const days = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const shortDays = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];

/** Camunda Forms ask the browser how dates look; the answer is Vietnamese in every browser. */
export function formatFormDatesInVietnamese() {
  const ofNobody = asked => asked === undefined || asked === 'default';
  const localeOf = asked => (ofNobody(asked) ? 'vi-VN' : asked);
  // officials write 05/08/2026, not 5/8/2026
  const optionsOf = (asked, options) => (ofNobody(asked) && !options ? { day: '2-digit', month: '2-digit', year: 'numeric' } : options);
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (target, [asked, options]) => new target(localeOf(asked), optionsOf(asked, options)),
    apply: (target, self, [asked, options]) => target.call(self, localeOf(asked), optionsOf(asked, options))
  });
}

/** Tasklist prints "in 5 days"; an officer needs the date itself. */
export function printDatesNotDistances(injector) {
  const config = injector.get('amTimeAgoConfig');
  config.fullDateThreshold = -1e8;
  config.fullDateFormat = 'DD/MM/YYYY';
}

/** Names in the calendars of Tasklist's own search and filter dialogs. */
export function nameMonthsInTasklist(injector) {
  const locale = injector.get('$locale');
  Object.assign(locale.DATETIME_FORMATS, {
    MONTH: months,
    STANDALONEMONTH: months,
    SHORTMONTH: shortMonths,
    DAY: days,
    SHORTDAY: shortDays,
    AMPMS: ['SA', 'CH'],
    FIRSTDAYOFWEEK: 0,
    short: 'dd/MM/yyyy HH:mm',
    shortDate: 'dd/MM/yyyy',
    medium: 'dd/MM/yyyy HH:mm:ss',
    mediumDate: 'dd/MM/yyyy',
    longDate: 'dd/MM/yyyy',
    fullDate: 'EEEE, dd/MM/yyyy'
  });
  Object.assign(locale.NUMBER_FORMATS, { DECIMAL_SEP: ',', GROUP_SEP: '.' });
}

const flatpickrNames = {
  weekdays: { shorthand: shortDays, longhand: days },
  months: { shorthand: shortMonths, longhand: months.map(name => name.replace('t', 'T')) },
  firstDayOfWeek: 1,
  ordinal: () => '',
  rangeSeparator: ' đến ',
  weekAbbreviation: 'Tuần',
  scrollTitle: 'Cuộn để tăng hoặc giảm',
  toggleTitle: 'Bấm để đổi',
  amPM: ['SA', 'CH'],
  yearAriaLabel: 'Năm',
  monthAriaLabel: 'Tháng',
  hourAriaLabel: 'Giờ',
  minuteAriaLabel: 'Phút'
};

/**
 * Month names of the date picker in Camunda Forms. The library is not exposed, but each picker hangs at its input, so it is renamed at
 * the moment the officer first touches it, before it opens.
 */
export function nameMonthsInForms() {
  const named = new WeakSet();
  const rename = event => {
    for (let element = event.target; element instanceof Element; element = element.parentElement) {
      const picker = element._flatpickr;
      if (picker) {
        if (!named.has(picker)) {
          named.add(picker);
          picker.set('ariaDateFormat', 'd/m/Y');
          picker.set('locale', flatpickrNames);
          picker.redraw();
        }
        return;
      }
    }
  };
  for (const type of ['pointerdown', 'mousedown', 'focusin', 'keydown']) {
    document.addEventListener(type, rename, true);
  }
}
