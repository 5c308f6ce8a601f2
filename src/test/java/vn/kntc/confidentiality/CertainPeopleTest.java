package vn.kntc.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kntc.confidentiality.SealedDeposits.SealedIdentity;
import vn.kntc.shared.CaseNumber;

class CertainPeopleTest {

    private static final CaseNumber EARLIER = new CaseNumber("NHANHOA-2026-000001");
    private static final CaseNumber PETITION = new CaseNumber("NHANHOA-2026-000002");

    private final SealedDeposits deposits = mock(SealedDeposits.class);
    private final CertainPeople people = new CertainPeople(deposits);

    private static Identity person(String name, String address, String phone, IdType type, String number) {
        return new Identity(PartyRole.PETITIONER, name, address, type, number, phone);
    }

    @ParameterizedTest(name = "{8}")
    @CsvSource({
        // name, paper, number and house of the one; name, paper and number of the other in the same house; what is told
        "Nguyễn Văn Hùng,CITIZEN_CARD,027100000001,,Nguyễn Văn Hùng,CITIZEN_CARD,027100000002,false,one name and two papers",
        "Nguyễn Văn Hùng,CITIZEN_CARD,027100000001,Số 1 đường A,Nguyễn Văn Hùng,CITIZEN_CARD,027100000002,false,one name and house and two papers of a kind",
        "Nguyễn Văn Hùng,CITIZEN_CARD,027100000001,,Nguyen Van Hung,CITIZEN_CARD,027 100 000 001,true,one paper however the name is spelt",
        "Nguyễn Văn Hùng,IDENTITY_CARD,123456789,Số 1 đường A,nguyễn  văn hùng,CITIZEN_CARD,027100000001,true,an old paper and a new one of one house",
        "Nguyễn Văn Hùng,CITIZEN_CARD,027100000001,Số 1 đường A,Nguyễn Văn Hùng,PERSONAL_NUMBER,027100000002,false,two personal numbers",
        "Nguyễn Văn Hùng,,,Số 1 đường A,Nguyễn Văn Hùng,,,true,one name and house",
        "Nguyễn Văn Hùng,,,Số 1 đường A,Nguyễn Văn Hưng,,,false,brothers of one house",
        "Nguyễn Văn Hùng,,,,Nguyễn Văn Hùng,,,false,a name alone",
        "Nguyễn Văn Hùng,,,Số 1 đường A,Nguyễn Văn Hùng,CITIZEN_CARD,027100000001,true,one of them showed no paper",
    })
    void isCertainOfOnePersonOnly(
            String name,
            IdType type,
            String number,
            String address,
            String otherName,
            IdType otherType,
            String otherNumber,
            boolean same,
            String what) {
        var one = person(name, address, null, type, number);
        var other = person(otherName, address, null, otherType, otherNumber);
        assertThat(CertainPeople.same(one, other)).isEqualTo(same);
        assertThat(CertainPeople.same(other, one)).isEqualTo(same);
    }

    @Test
    void aPhoneTellsAsAnAddressDoes() {
        var one = person("Vũ Thị Mận", null, "+84 912 345 678", null, null);
        assertThat(CertainPeople.same(one, person("Vũ Thị Mận", null, "0912.345.678", null, null)))
                .isTrue();
        assertThat(CertainPeople.same(one, person("Vũ Thị Mận", null, "0912345679", null, null)))
                .isFalse();
    }

    private void lie(CaseNumber caseNumber, Identity... identities) {
        var sealed = new ArrayList<SealedIdentity>();
        for (var identity : identities) {
            var row = new SealedIdentity(UUID.randomUUID(), sealed.size() + 1, identity.role(), new byte[0]);
            given(deposits.open(row)).willReturn(identity);
            sealed.add(row);
        }
        given(deposits.identities(caseNumber)).willReturn(List.copyOf(sealed));
    }

    @Test
    void everybodyOfThePetitionIsInTheEarlierOne() {
        var hung = person("Nguyễn Văn Hùng", null, null, IdType.CITIZEN_CARD, "027100000001");
        var man = person("Vũ Thị Mận", null, null, IdType.CITIZEN_CARD, "027100000002");
        var lawyer = new Identity(PartyRole.AUTHORIZED, "Lê Luật", null, IdType.CITIZEN_CARD, "027100000003", null);
        lie(EARLIER, hung, lawyer);
        lie(PETITION, hung, man);
        assertThat(people.certainly(PETITION, EARLIER))
                .as("who was not there before")
                .isFalse();
        assertThat(people.certainly(EARLIER, PETITION)).isTrue();
        lie(PETITION, lawyer);
        assertThat(people.certainly(PETITION, EARLIER))
                .as("a lawyer comes for many")
                .isFalse();
        lie(PETITION);
        assertThat(people.certainly(PETITION, EARLIER)).as("nobody known").isFalse();
    }
}
