package vn.kntc.demo;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.organization.AgencyLevel;
import vn.kntc.organization.Role;
import vn.kntc.security.Accounts;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/** The agencies and accounts of the contract, there before the port opens. The officers' names are invented. */
@Component
@Profile("demo")
@DependsOn("accountsAtStart")
class DemoAgencies implements InitializingBean {

    static final List<Agency> AGENCIES = List.of(
            new Agency(
                    new AgencyId("bacninh"),
                    AgencyLevel.PROVINCE,
                    "Ủy ban nhân dân tỉnh Bắc Ninh",
                    "UBND",
                    null,
                    "Bắc Ninh",
                    "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh",
                    "Bộ trưởng quản lý ngành, lĩnh vực",
                    "Thanh tra tỉnh Bắc Ninh",
                    true),
            commune("nhanhoa", "Nhân Hòa"),
            commune("vocuong", "Võ Cường"));

    private static final String[][] NAMES = {
        {"Nguyễn Thị", "Hạnh"},
        {"Trần Văn", "Phúc"},
        {"Lê Thị Thu", "Hường"},
        {"Phạm Quốc", "Khánh"},
        {"Vũ Thị", "Mai"},
        {"Đỗ Minh", "Tuấn"},
        {"Hoàng Thị", "Yến"},
        {"Bùi Đức", "Thắng"},
        {"Ngô Thanh", "Sơn"},
        {"Đặng Hữu", "Nghĩa"},
    };

    private final Agencies agencies;
    private final Accounts accounts;
    private final TransactionTemplate transaction;

    DemoAgencies(Agencies agencies, Accounts accounts, PlatformTransactionManager transactions) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            for (Agency agency : AGENCIES) {
                agencies.save(agency, UserId.SYSTEM);
                accounts.openAgency(agency.id(), agency.name());
                for (Role role : Role.values()) {
                    String[] name = NAMES[role.ordinal()];
                    accounts.openForDemonstration(
                            new UserId(role.id() + "." + agency.id()),
                            name[0],
                            name[1],
                            "demo",
                            role,
                            Set.of(agency.id()));
                }
            }
            accounts.openForDemonstration(
                    new UserId("admin"), "Quản trị", "hệ thống", "demo", Role.CAMUNDA_ADMIN, Set.of());
        });
    }

    private static Agency commune(String id, String name) {
        return new Agency(
                new AgencyId(id),
                AgencyLevel.COMMUNE,
                "Ủy ban nhân dân phường " + name,
                "UBND",
                "Ủy ban nhân dân tỉnh Bắc Ninh",
                name,
                "Chủ tịch Ủy ban nhân dân phường " + name,
                "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh",
                null,
                true,
                new AgencyId("bacninh"));
    }
}
