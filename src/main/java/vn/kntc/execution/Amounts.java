package vn.kntc.execution;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import vn.kntc.shared.InvalidInput;

/**
 * Money and land, as the statutory tables ask for them.
 *
 * @param stateMoney đồng to the State, a whole number; so with the other money
 * @param stateLand m² to the State, at most two decimals; so with the other land
 * @param orgMoney to organizations
 * @param personMoney to persons
 */
public record Amounts(
        BigDecimal stateMoney,
        BigDecimal stateLand,
        BigDecimal orgMoney,
        BigDecimal orgLand,
        BigDecimal personMoney,
        BigDecimal personLand) {

    public static final Amounts NONE = new Amounts(null, null, null, null, null, null);

    private static final int SQUARE_METRE_DECIMALS = 2;

    /** What is not named is nothing. */
    public Amounts {
        stateMoney = orZero(stateMoney);
        stateLand = orZero(stateLand);
        orgMoney = orZero(orgMoney);
        orgLand = orZero(orgLand);
        personMoney = orZero(personMoney);
        personLand = orZero(personLand);
    }

    private static BigDecimal orZero(BigDecimal amount) {
        if (amount == null || amount.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var plain = amount.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** One of the amounts, by its place. */
    enum Kind {
        STATE_MONEY(true),
        STATE_LAND(false),
        ORG_MONEY(true),
        ORG_LAND(false),
        PERSON_MONEY(true),
        PERSON_LAND(false);

        private final boolean money;

        Kind(boolean money) {
            this.money = money;
        }

        boolean money() {
            return money;
        }
    }

    BigDecimal of(Kind kind) {
        return byKind().get(kind);
    }

    private Map<Kind, BigDecimal> byKind() {
        var all = new EnumMap<Kind, BigDecimal>(Kind.class);
        all.put(Kind.STATE_MONEY, stateMoney);
        all.put(Kind.STATE_LAND, stateLand);
        all.put(Kind.ORG_MONEY, orgMoney);
        all.put(Kind.ORG_LAND, orgLand);
        all.put(Kind.PERSON_MONEY, personMoney);
        all.put(Kind.PERSON_LAND, personLand);
        return all;
    }

    boolean none() {
        return equals(NONE);
    }

    /** @param fields key of the field of each amount, for a refusal */
    void requireTyped(Map<Kind, String> fields) {
        byKind().forEach((kind, amount) -> {
            if (amount.signum() < 0) {
                throw new InvalidInput(fields.get(kind), "Số nhập không được nhỏ hơn 0.");
            }
            if (kind.money() && amount.scale() > 0) {
                throw new InvalidInput(fields.get(kind), "Số tiền phải là số nguyên, tính bằng đồng.");
            }
            if (amount.scale() > SQUARE_METRE_DECIMALS) {
                throw new InvalidInput(
                        fields.get(kind), "Diện tích tính bằng mét vuông, nhiều nhất hai chữ số thập phân.");
            }
        });
    }

    /** @param due what is to be done altogether. @throws InvalidInput where more is told than is due */
    void requireWithin(Amounts due, Map<Kind, String> fields) {
        byKind().forEach((kind, amount) -> {
            if (amount.compareTo(due.of(kind)) > 0) {
                throw new InvalidInput(
                        fields.get(kind),
                        "Số đã thực hiện không được lớn hơn số phải thực hiện là "
                                + Figure.shown(due.of(kind), kind.money()) + ".");
            }
        });
    }

    boolean reaches(Amounts due) {
        return byKind().entrySet().stream().allMatch(one -> one.getValue().compareTo(due.of(one.getKey())) >= 0);
    }
}
