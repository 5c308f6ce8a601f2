/** Dates as Vietnamese officials write them: dd/MM/yyyy, weeks from Monday, month and day names in Vietnamese. */
import { dayInputs } from './fields.js';

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
  for (const type of ['pointerdown', 'mousedown', 'focusin', 'keydown']) {
    document.addEventListener(type, rename, true);
  }
}

const named = new WeakSet();

function rename({ target }) {
  for (let element = target; element instanceof Element; element = element.parentElement) {
    const picker = element._flatpickr;
    if (picker) {
      if (!named.has(picker)) {
        named.add(picker);
        picker.set('ariaDateFormat', 'd/m/Y');
        picker.set('locale', flatpickrNames);
        picker.redraw();
        readStrictly(picker);
      }
      return;
    }
  }
}

const notADay = 'kntc-ngay-sai';

/** The day that was typed as dd/MM/yyyy, or null where there is no such day; also 3-7-2026, 3.7.2026, 03072026 and 2026-07-03. */
export function typedDay(text) {
  const typed = text.normalize('NFKC').replace(/[\u200b\u2060\ufeff]/g, '').replace(/[\u2010-\u2015\u2212]/g, '-').trim();
  const spoken = /^(\d{1,2})\s*[\/.\-\s]\s*(\d{1,2})\s*[\/.\-\s]\s*(\d{4})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  const parts = spoken ? [spoken[3], spoken[2], spoken[1]] : iso?.slice(1);
  if (!parts) {
    return null;
  }
  const [year, month, day] = parts.map(Number);
  const date = new Date(0);
  date.setFullYear(year, month - 1, day);
  // 31/11 would silently be another day
  const real = year >= 1900 && date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
  return real ? `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}` : null;
}

function tell(input, sentence) {
  const field = input.closest('.fjs-form-field');
  let place = field?.querySelector(`.${notADay}`);
  if (!sentence) {
    place?.remove();
    input.removeAttribute('aria-invalid');
    return;
  }
  if (field && !place) {
    place = document.createElement('div');
    place.className = `fjs-form-field-error ${notADay}`;
    place.setAttribute('role', 'alert');
    field.append(place);
  }
  if (place) {
    place.textContent = sentence;
    input.setAttribute('aria-invalid', 'true');
  }
}

/** The picker would make the first of December of 31/11 and some other day of 2026-11-29; what is no day stays as typed and is told. */
function readStrictly(picker) {
  const setDate = picker.setDate;
  picker.setDate = function (date, trigger, format) {
    if (typeof date !== 'string' || date.trim() === '') {
      tell(picker.input, null);
      return setDate.call(picker, date, trigger, format);
    }
    const day = typedDay(date);
    if (!day) {
      tell(picker.input, `“${date.trim()}” không phải là một ngày có thật. Hãy nhập ngày/tháng/năm, ví dụ 03/07/2026.`);
      return undefined;
    }
    tell(picker.input, null);
    return setDate.call(picker, day, trigger, 'd/m/Y');
  };
  picker.input.addEventListener('input', () => tell(picker.input, null));
}

/**
 * What stands in the date fields of a Camunda Form and is not yet its value: half a day, or none at all; by key of the field.
 *
 * @param values of the form
 */
export function unfinishedDays(form, values) {
  const unfinished = dayInputs(form)
    .map(({ key, input }) => [key, input.value.trim()])
    .filter(([key, text]) => text !== '' && typedDay(text) !== shownDay(values[key]));
  return Object.fromEntries(unfinished);
}

function shownDay(value) {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(value ?? '') ?? [];
  return day ? `${day}/${month}/${year}` : undefined;
}

/**
 * Puts such texts back and tells at each what is wrong with it. The form draws its fields some time after it was opened, and empties
 * those without a day once more when it has: for a second, what is empty again is filled again.
 */
export function putUnfinishedBack(form, unfinished, tries = 10) {
  for (const { key, input } of dayInputs(form)) {
    const picker = input._flatpickr;
    if (unfinished[key] !== undefined && picker && input.value === '' && input !== document.activeElement) {
      rename({ target: input });
      input.value = unfinished[key];
      picker.setDate(unfinished[key], true);
    }
  }
  if (tries > 0) {
    setTimeout(() => putUnfinishedBack(form, unfinished, tries - 1), 100);
  }
}

/** A form with a date that is none is not sent: the value behind the field would be an older one. */
export function holdBackWrongDays() {
  document.addEventListener(
    'click',
    event => {
      const wrong = document.querySelector(`.fjs-form .${notADay}`);
      const button = event.target instanceof Element && event.target.closest('button');
      if (wrong && button && button.matches('.btn-primary') && button.textContent.trim() === 'Hoàn thành') {
        event.preventDefault();
        event.stopImmediatePropagation();
        wrong.closest('.fjs-form-field').scrollIntoView({ block: 'center' });
        wrong.closest('.fjs-form-field').querySelector('input')?.focus();
      }
    },
    true
  );
}
