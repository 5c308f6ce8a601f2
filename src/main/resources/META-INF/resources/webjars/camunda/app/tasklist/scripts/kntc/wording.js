/**
 * English that no translation file reaches: the texts built into Camunda Forms (form-js 1.8) and the diagram, and what the engine
 * answers.
 */
import { wordsOfList } from './lists.js';

const words = {
  'Field is required.': 'Ô này bắt buộc nhập.',
  'Field must be a valid email.': 'Địa chỉ thư điện tử không hợp lệ.',
  'Field must be a valid  international phone number. (e.g. +4930664040900)':
    'Số điện thoại phải viết theo dạng quốc tế (ví dụ +84912345678).',
  'Value is not a number.': 'Giá trị phải là số.',
  'Date and time must both be entered.': 'Phải nhập đủ cả ngày và giờ.',
  'No results': 'Không tìm thấy',
  Select: 'Chọn',
  Search: 'Tìm',
  'All values selected': 'Đã chọn tất cả',
  'Skip to search': 'Đến ô tìm',
  'Remove tag': 'Bỏ lựa chọn này',
  'Remove item': 'Bỏ mục này',
  'Nothing to show.': 'Chưa có dữ liệu.',
  'No content to show.': 'Chưa có nội dung.',
  "External content couldn't be loaded.": 'Không tải được nội dung.',
  'This is an image placeholder': 'Chỗ đặt hình',
  'Image view': 'Hình',
  Increment: 'Tăng',
  Decrement: 'Giảm',
  'Previous page': 'Trang trước',
  'Next page': 'Trang sau',
  'Click to remove sorting': 'Bấm để bỏ sắp xếp',
  Collapse: 'Thu gọn',
  Close: 'Đóng',
  previous: 'trước',
  next: 'sau',
  HH: 'giờ',
  MM: 'phút',
  SS: 'giây',
  // the examples in the profile form of Welcome
  Jonny: 'Nguyễn Văn',
  Prosciutto: 'An',
  'j.prosciutto@acme.org': 'an.nguyenvan@coquan.gov.vn',
  'zoom in': 'phóng to',
  'zoom out': 'thu nhỏ',
  'reset zoom': 'về cỡ ban đầu',
  'dd/mm/yyyy': 'ngày/tháng/năm',
  'hh:mm': 'giờ:phút',
  'hh:mm ?m': 'giờ:phút'
};

const patterns = [
  [/^Field must match pattern .*\.$/s, () => 'Nội dung không đúng dạng yêu cầu.'],
  [/^Field must have minimum value of (.+)\.$/, value => `Giá trị nhỏ nhất là ${value}.`],
  [/^Field must have maximum value of (.+)\.$/, value => `Giá trị lớn nhất là ${value}.`],
  [/^Field must have minimum length of (.+)\.$/, length => `Phải nhập ít nhất ${length} ký tự.`],
  [/^Field must have maximum length of (.+)\.$/, length => `Chỉ được nhập nhiều nhất ${length} ký tự.`],
  [/^Value is expected to be an integer\.$/, () => 'Giá trị phải là số nguyên.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, digits => `Chỉ được có nhiều nhất ${digits} chữ số sau dấu phẩy.`],
  [
    /^Please select a valid value, the two nearest valid values are (\S+) and (\S+)\.$/,
    (lower, upper) => `Vui lòng chọn giá trị hợp lệ; hai giá trị gần nhất là ${lower} và ${upper}.`
  ],
  [/^Expand all \((\d+)\)$/, count => `Mở tất cả (${count})`],
  [/^Click to sort by (.+) ascending$/, column => `Bấm để sắp xếp tăng dần theo ${column}`],
  [/^Click to sort by (.+) descending$/, column => `Bấm để sắp xếp giảm dần theo ${column}`]
];

/** The Vietnamese for a whole text of Camunda Forms or of the diagram, or the text itself if it is none of theirs. */
export function translate(text) {
  const core = text.trim();
  if (Object.hasOwn(words, core)) {
    return text.replace(core, () => words[core]);
  }
  for (const [pattern, sentence] of patterns) {
    const found = core.match(pattern);
    if (found) {
      return sentence(...found.slice(1));
    }
  }
  return text;
}

const scopes = [
  '.fjs-container',
  '.fjs-form',
  '.flatpickr-calendar',
  '[cam-widget-bpmn-viewer]',
  '.diagram-holder',
  '.navigation',
  '.datepicker',
  '.timepicker',
  '.alert > button.close',
  'input.form-control'
].join(', ');
// what an officer or a citizen wrote is never touched, even if it is the word "Search"
const written = 'textarea, .fjs-table-body td:not(:only-child), .fjs-form-field-text';
const attributes = ['placeholder', 'title', 'aria-label'];

function translateText(node) {
  const parent = node.parentElement;
  if (!parent || parent.closest(written)) {
    return;
  }
  // the page number of a table is three texts in a row: "2", " of ", "7"
  const translated = parent.matches('.fjs-table-nav-label') && node.data === ' of ' ? ' trên ' : (wordsOfList(node.data, parent) ?? translate(node.data));
  if (translated !== node.data) {
    node.data = translated;
  }
}

function translateAttributes(element) {
  for (const name of attributes) {
    const value = element.getAttribute(name);
    if (value) {
      const translated = wordsOfList(value, element) ?? translate(value);
      if (translated !== value) {
        element.setAttribute(name, translated);
      }
    }
  }
}

function translateBelow(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    translateText(node);
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) {
    return;
  }
  translateAttributes(node);
  for (const element of node.querySelectorAll('[placeholder], [title], [aria-label]')) {
    translateAttributes(element);
  }
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    translateText(texts.currentNode);
  }
}

/** Runs before the browser paints, so the English is never seen. */
export function translateForms() {
  const inScope = node => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(scopes);
  const observer = new MutationObserver(changes => {
    for (const change of changes) {
      if (change.type !== 'childList') {
        if (inScope(change.target)) {
          change.type === 'attributes' ? translateAttributes(change.target) : translateText(change.target);
        }
        continue;
      }
      for (const added of change.addedNodes) {
        if (inScope(added)) {
          translateBelow(added);
        } else if (added.nodeType === Node.ELEMENT_NODE) {
          added.querySelectorAll(scopes).forEach(translateBelow);
        }
      }
    }
  });
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: attributes
  });
}

// what the engine and its REST layer put around a sentence of ours, again and again: "Cannot submit task form …: Exception while …: '…'"
const wrapper = /^[^:]*\b(?:cannot|could not|couldn't|exception|error|message|engine-\d+)\b[^:]*:\s*|^ENGINE-\d+\s+/i;
const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i;

const known = [
  [/is already claimed by someone else/i, 'Công việc này đã có người khác nhận.'],
  [/Cannot find task with id|task .*(is null|not exist)|ENGINE-13034|No matching task with id/i, 'Công việc này không còn hoặc không thuộc quyền của ông/bà.'],
  [/ENGINE-03110|does not have .*permission|Forbidden/i, 'Ông/bà không có quyền thực hiện thao tác này.'],
  [/OptimisticLocking|ENGINE-03005|was updated by another transaction/i, 'Hồ sơ vừa được người khác cập nhật. Vui lòng tải lại trang rồi làm lại.'],
  [/is suspended/i, 'Hồ sơ đang tạm dừng.'],
  [/NetworkError|Failed to fetch|Request has been terminated/i, 'Không kết nối được với máy chủ. Vui lòng kiểm tra mạng rồi thử lại.']
];

/**
 * The sentence to show for what the server answered: our own Vietnamese sentence without the English words around it, else a sentence for
 * the kind of failure. English of the engine helps no officer.
 */
export function plainSentence(answer) {
  let sentence = answer.trim();
  for (let found = sentence.match(wrapper); found && !vietnamese.test(found[0]); found = sentence.match(wrapper)) {
    sentence = sentence.slice(found[0].length).trim();
  }
  sentence = sentence.replace(/^['"](.*)['"]$/s, '$1').replace(/^['"]|(?<=[.!?])['"]$/g, '');
  if (sentence === '' || vietnamese.test(sentence)) {
    return sentence;
  }
  const found = known.find(([pattern]) => pattern.test(answer));
  return found ? found[1] : 'Máy chủ không thực hiện được yêu cầu. Vui lòng tải lại trang; nếu vẫn lỗi, báo người quản trị.';
}

/** Lets every error message of the web app pass through {@link plainSentence}. */
export function showPlainSentences(injector) {
  const notifications = injector.get('Notifications');
  const add = notifications.add;
  notifications.add = function (notification) {
    const wrongFields = document.querySelectorAll('.fjs-form .fjs-form-field-error:not(:empty)');
    if (notification.type === 'danger' && !notification.message && wrongFields.length > 0) {
      notification.message = 'Vui lòng sửa các ô được báo lỗi trong biểu mẫu.';
      wrongFields[0].closest('.fjs-form-field')?.scrollIntoView({ block: 'center' });
    } else if (notification.type === 'danger' && notification.message && !notification.unsafe) {
      notification.message = plainSentence(String(notification.message));
      // "Chưa hoàn thành được công việc.: Ngày …" reads badly
      notification.status = String(notification.status ?? '').replace(/\.$/, '');
    }
    return add.call(this, notification);
  };
}
