package vn.kntc.confidentiality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What must not stand in a text for common view: names, numbers, phones and addresses of the persons of one case.
 *
 * <p>Names count as a whole and from two words on; "ông", "bà" before them do not belong to them. Of a respondent only the
 * person's name counts: "Chủ tịch UBND phường Nhân Hòa" is an office, not a person. Of an address counts what leads to the door (number
 * and street), or hamlet with commune where there is no number; ward or province alone does not. These are rules of ours that
 * serve the secrecy of Điều 12 Nghị định 154/2026/NĐ-CP and Điều 8 Luật Tố cáo.
 */
final class PersonalData {

    /** What was found, named in the sentence that the officer reads. */
    enum Kind {
        NAME("họ tên"),
        NUMBER("số giấy tờ tùy thân"),
        PHONE("số điện thoại"),
        ADDRESS("địa chỉ");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** From so many digits on a number is found wherever it stands, even inside a longer one. */
    private static final int UNMISTAKABLE = 8;

    private static final int SHORTEST_NUMBER = 6;

    private static final Pattern BETWEEN_NAMES = Pattern.compile(
            "[,;/()\\n\\r]|\\s[-–—]\\s|\\s(?:và|cùng)\\s|\\s(?=(?:ông|bà)\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN_PHONES = Pattern.compile("[,;/\\n\\r]|\\s[-–—]\\s|\\p{L}+");
    private static final Set<String> TITLES =
            Set.of("ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "em", "cháu", "ong", "ba");

    /** What the name of an office begins with; read with its accents, for Tô, Trương and Văn Phong name people. */
    private static final List<FoldedText> OFFICES = phrases(
            "sở",
            "bộ",
            "phòng",
            "ban",
            "cục",
            "đội",
            "trạm",
            "tổ",
            "trường",
            "viện",
            "hạt",
            "trưởng",
            "phó",
            "chánh",
            "ủy ban",
            "hội đồng",
            "thanh tra",
            "văn phòng",
            "công an",
            "trung tâm",
            "bệnh viện",
            "chi cục",
            "tổng cục",
            "chi nhánh",
            "cơ quan",
            "đoàn thanh tra",
            "đoàn kiểm tra",
            "tòa án",
            "kho bạc",
            "bảo hiểm",
            "công ty",
            "thủ trưởng",
            "người đứng đầu",
            "đảng ủy",
            "hợp tác xã",
            "tổ chức");

    /** What the name of a body begins with that petitions itself; none of these is a family name. */
    private static final List<FoldedText> BODIES = phrases(
            "sở",
            "bộ",
            "phòng",
            "ban",
            "cục",
            "trạm",
            "trường",
            "viện",
            "ủy ban",
            "uỷ ban",
            "hội",
            "hiệp hội",
            "liên đoàn",
            "công đoàn",
            "văn phòng",
            "trung tâm",
            "bệnh viện",
            "chi nhánh",
            "chi cục",
            "cơ quan",
            "cơ sở",
            "công ty",
            "tổng công ty",
            "doanh nghiệp",
            "hợp tác xã",
            "tổ hợp tác",
            "ngân hàng",
            "quỹ",
            "trang trại",
            "nhà máy",
            "xí nghiệp",
            "nhà thờ",
            "giáo xứ",
            "chùa",
            "tổ chức");

    /** Bodies that are called by their owner's name. */
    private static final Pattern OWNED_BODY = Pattern.compile(
            "^(?:doanh nghiệp tư nhân|doanh nghiệp|cơ sở|trang trại|văn phòng luật sư|văn phòng công chứng|công ty luật(?: tnhh)?"
                    + "|phòng khám)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AFTER_A_BODY = Pattern.compile(
            "[,;()\\n\\r]|\\s[-–—]\\s|\\s(?:do|đại diện|người đại diện)\\s|\\s(?=(?:ông|bà)\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What nobody is called, so that an office begins here wherever it stands. */
    private static final List<FoldedText> POSTS = phrases(
            "ubnd",
            "hđnd",
            "ủy ban nhân dân",
            "hội đồng nhân dân",
            "chủ tịch",
            "phó chủ tịch",
            "giám đốc",
            "phó giám đốc",
            "trưởng phòng",
            "phó trưởng phòng",
            "trưởng ban",
            "trưởng công an",
            "hiệu trưởng",
            "cục trưởng",
            "bộ trưởng",
            "bí thư",
            "cán bộ",
            "công chức",
            "viên chức",
            "chánh thanh tra",
            "chánh văn phòng");

    /** Digits with no more than one separator between two of them, from eight digits on; a comma begins another number. */
    private static final Pattern TYPED_NUMBER = Pattern.compile("\\p{Nd}(?:[\\p{Z}.\\-–—()]{0,2}\\p{Nd}){7,}");

    private static final Pattern DATE = Pattern.compile("\\p{Nd}{1,2}[.\\-– ]\\p{Nd}{1,2}[.\\-– ]\\p{Nd}{4}");

    private static final int DIGITS_OF_A_PAPER = 12;

    private final List<FoldedText> names = new ArrayList<>();
    private final List<FoldedText> codes = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<FoldedText> shortPhones = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();
    private final List<Address.Telling> addresses = new ArrayList<>();
    private final Allusions allusions = new Allusions();

    private PersonalData() {}

    static PersonalData of(Collection<Identity> identities) {
        var data = new PersonalData();
        identities.forEach(data::add);
        return data;
    }

    /** The first kind of personal datum that stands in the text, if any. */
    Optional<Kind> firstIn(String text) {
        var folded = FoldedText.of(text);
        if (names.stream().anyMatch(folded::holdsName)) {
            return Optional.of(Kind.NAME);
        }
        var digits = folded.numbers();
        if (codes.stream().anyMatch(folded::holds) || anyHolds(digits, numbers)) {
            return Optional.of(Kind.NUMBER);
        }
        if (shortPhones.stream().anyMatch(folded::holds) || anyHolds(digits, phones)) {
            return Optional.of(Kind.PHONE);
        }
        var place = Address.comparable(folded);
        return addresses.stream().anyMatch(address -> address.isIn(place))
                ? Optional.of(Kind.ADDRESS)
                : Optional.empty();
    }

    /** What in the text may mean one of the persons, if it says nothing for certain. */
    Optional<Allusions.Kind> allusionIn(String text) {
        return allusions.firstIn(text);
    }

    private static boolean anyHolds(List<String> runs, List<String> sought) {
        return runs.stream().anyMatch(run -> sought.stream().anyMatch(run::contains));
    }

    private void add(Identity identity) {
        int before = names.size();
        addNames(identity);
        addNumber(identity.idNumber());
        addPhones(identity.phone());
        addTypedNumbers(identity.name());
        // the seat of an office is no secret
        boolean office = identity.role() == PartyRole.RESPONDENT && names.size() == before;
        if (!office && identity.address() != null) {
            addresses.addAll(Address.telling(identity.address()));
            addTypedNumbers(identity.address());
        }
    }

    /** Papers and phones that were typed into the field of the name or of the address. */
    private void addTypedNumbers(String entered) {
        if (entered == null) {
            return;
        }
        var written = TYPED_NUMBER.matcher(Normalizer.normalize(entered, Normalizer.Form.NFKC));
        while (written.find()) {
            var digits = FoldedText.of(written.group()).letters();
            if (digits.length() < UNMISTAKABLE || DATE.matcher(written.group()).matches()) {
                continue;
            }
            if (digits.length() < DIGITS_OF_A_PAPER && (digits.startsWith("0") || digits.startsWith("84"))) {
                addPhones(written.group());
            } else {
                addNumber(written.group());
            }
        }
    }

    private void addNames(Identity identity) {
        if (identity.name() == null) {
            return;
        }
        var entered = Normalizer.normalize(identity.name(), Normalizer.Form.NFC).strip();
        if (identity.role() == PartyRole.RESPONDENT) {
            personsAmongOffices(parts(entered), entered.equals(entered.toUpperCase(Locale.ROOT)))
                    .forEach(this::addPersons);
            return;
        }
        boolean body = isBody(entered);
        // typed without marks, "Truong" may be a family's name and "Truong thon" a post
        if (!body || isPlain(entered)) {
            addPersons(entered);
        }
        if (body) {
            addBody(entered);
        }
    }

    private void addBody(String entered) {
        // the name of a body may hold a comma: then the whole counts as well
        var end = AFTER_A_BODY.matcher(entered);
        var body = end.find() ? entered.substring(0, end.start()) : entered;
        Stream.of(entered, body)
                .distinct()
                .map(FoldedText::of)
                .filter(name -> name.words().size() >= 2)
                .forEach(names::add);
        allusions.addBody(FoldedText.of(body));
        var owned = OWNED_BODY.matcher(body);
        if (owned.find()) {
            PersonNames.ownerIn(body.substring(owned.end())).ifPresent(this::addPersons);
        }
        addPersons(entered.substring(body.length()));
    }

    private void addPersons(String entered) {
        var found = PersonNames.in(entered);
        names.addAll(found.whole());
        allusions.addPerson(found);
    }

    private static boolean isPlain(String entered) {
        return FoldedText.of(entered).words().stream()
                .allMatch(word -> word.marks().isEmpty());
    }

    private static boolean isBody(String entered) {
        var words = FoldedText.of(entered);
        return BODIES.stream().anyMatch(body -> words.hasAt(0, body));
    }

    private static List<String> parts(String entered) {
        return Stream.of(BETWEEN_NAMES.split(entered))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Who of "Phòng Kinh tế, Hạ tầng và Đô thị; ông Nguyễn Văn An, Trưởng phòng" is a person. */
    private static List<String> personsAmongOffices(List<String> parts, boolean allCapitals) {
        var persons = new ArrayList<String>();
        boolean officeBefore = false;
        for (var part : parts) {
            var plain = withoutTitles(part);
            var words = FoldedText.of(plain);
            if (OFFICES.stream().anyMatch(office -> words.hasAt(0, office))
                    || POSTS.stream().anyMatch(post -> words.hasAt(0, post))) {
                officeBefore = true;
            } else if (!officeBefore || !plain.equals(part) || looksLikeAName(words, allCapitals)) {
                persons.add(beforeAnyPost(plain));
            }
        }
        return persons;
    }

    /** After an office, untitled: "Nguyễn Văn An", unlike "Hạ tầng" or "Bắc Ninh", which still belong to the office. */
    private static boolean looksLikeAName(FoldedText words, boolean allCapitals) {
        int number = words.words().size();
        return number >= 3
                && (number <= 4 || !allCapitals)
                && words.words().stream().allMatch(FoldedText.Word::capital)
                && !Address.isDistrict(words);
    }

    /** Of "Nguyễn Văn An Chủ tịch UBND phường" the words before the post. */
    private static String beforeAnyPost(String plain) {
        var words = plain.split(" ");
        var folded = FoldedText.of(plain);
        if (folded.words().size() != words.length) {
            return plain;
        }
        for (int index = 1; index < words.length; index++) {
            int here = index;
            if (POSTS.stream().anyMatch(post -> folded.hasAt(here, post))) {
                return String.join(" ", Arrays.asList(words).subList(0, index));
            }
        }
        return plain;
    }

    private static String withoutTitles(String part) {
        var words = new ArrayList<>(Arrays.asList(part.split("[\\s.:]+")));
        while (words.size() > 2 && TITLES.contains(words.get(0).toLowerCase(Locale.ROOT))) {
            words.remove(0);
        }
        return String.join(" ", words);
    }

    private static List<FoldedText> phrases(String... phrases) {
        return Stream.of(phrases).map(FoldedText::of).toList();
    }

    private void addNumber(String text) {
        if (text == null) {
            return;
        }
        var number = FoldedText.of(text);
        allusions.addNumber(number.letters());
        boolean digitsOnly = number.words().stream().allMatch(FoldedText.Word::isNumber);
        if (digitsOnly && number.letters().length() >= UNMISTAKABLE) {
            numbers.add(number.letters());
        } else if (number.letters().length() >= SHORTEST_NUMBER) {
            codes.add(number);
        }
    }

    private void addPhones(String text) {
        if (text == null) {
            return;
        }
        for (var part : BETWEEN_PHONES.split(text)) {
            var digits = FoldedText.of(part);
            allusions.addNumber(digits.letters());
            var core = withoutDialPrefix(digits.letters());
            if (core.length() >= UNMISTAKABLE) {
                phones.add(core);
            } else if (digits.letters().length() >= SHORTEST_NUMBER) {
                shortPhones.add(digits);
            }
        }
    }

    /** 0912…, 84912… and +84 (0)912… are the same phone. */
    private static String withoutDialPrefix(String digits) {
        var national = digits.startsWith("84") && digits.length() >= 11 ? digits.substring(2) : digits;
        return national.startsWith("0") ? national.substring(1) : national;
    }
}
