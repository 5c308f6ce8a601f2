package vn.kntc.security.web;

import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.organization.AgencyLevel;
import vn.kntc.organization.Role;
import vn.kntc.security.Accounts;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;

/** Agencies are opened and kept by the administrator. */
@RestController
@RequestMapping("/api/agencies")
class AgencyController {

    private final Agencies agencies;
    private final Accounts accounts;
    private final CurrentUser user;

    AgencyController(Agencies agencies, Accounts accounts, CurrentUser user) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.user = user;
    }

    /** What is known of an agency, its id aside; see {@link Agency}. */
    record Description(
            AgencyLevel level,
            String name,
            String abbreviation,
            Optional<String> superiorName,
            String place,
            String headTitle,
            String secondInstance,
            Optional<String> inspectorateName,
            Boolean hasPortal,
            Optional<String> superior,
            String unit) {

        static Description of(Agency agency) {
            return new Description(
                    agency.level(),
                    agency.name(),
                    agency.abbreviation(),
                    Optional.ofNullable(agency.superiorName()),
                    agency.place(),
                    agency.headTitle(),
                    agency.secondInstance(),
                    Optional.ofNullable(agency.inspectorateName()),
                    agency.hasPortal(),
                    Optional.ofNullable(agency.superior()).map(AgencyId::value),
                    agency.unit());
        }

        /** @param known what was known of it before, if anything: what the body leaves out stays */
        Agency as(AgencyId id, Optional<Agency> known) {
            if (level == null) {
                throw new InvalidInput("level", "Hãy chọn cấp của cơ quan: PROVINCE (tỉnh) hoặc COMMUNE (xã, phường).");
            }
            return new Agency(
                    id,
                    level,
                    required("name", name),
                    required("abbreviation", abbreviation),
                    kept(superiorName, known.map(Agency::superiorName)),
                    required("place", place),
                    required("headTitle", headTitle),
                    required("secondInstance", secondInstance),
                    kept(inspectorateName, known.map(Agency::inspectorateName)),
                    hasPortal == null ? known.map(Agency::hasPortal).orElse(false) : hasPortal,
                    superior == null
                            ? known.map(Agency::superior).orElse(null)
                            : superior.map(AgencyId::new).orElse(null),
                    unit == null ? known.map(Agency::unit).orElse(Agency.OFFICE) : required("unit", unit));
        }

        /** @param told null where the body leaves it out, empty where it says that there is none */
        private static String kept(Optional<String> told, Optional<String> known) {
            return told == null ? known.orElse(null) : told.orElse(null);
        }

        private static String required(String field, String value) {
            if (value == null || value.isBlank()) {
                throw new InvalidInput(field, "Thông tin “" + field + "” của cơ quan không được để trống.");
            }
            return value.strip();
        }
    }

    /** One agency as a list shows it. */
    record Listed(String id, Description agency) {}

    @GetMapping
    List<Listed> all() {
        return agencies.all().stream()
                .map(agency -> new Listed(agency.id().value(), Description.of(agency)))
                .toList();
    }

    @GetMapping("/{id}")
    Description one(@PathVariable String id) {
        return Description.of(agencies.get(known(id)));
    }

    private static AgencyId known(String id) {
        try {
            return new AgencyId(id);
        } catch (InvalidInput malformed) {
            throw new NotFound("Không có cơ quan mang mã này.");
        }
    }

    /** Adds the agency, or replaces what was known of it. */
    @PutMapping("/{id}")
    @Transactional
    Listed put(@PathVariable String id, @RequestBody Description description) {
        user.requireRole(Role.CAMUNDA_ADMIN);
        var agencyId = new AgencyId(id);
        var known = agencies.all().stream()
                .filter(other -> other.id().equals(agencyId))
                .findFirst();
        Agency agency = description.as(agencyId, known);
        agencies.save(agency, user.id());
        accounts.openAgency(agency.id(), agency.name());
        return new Listed(id, Description.of(agency));
    }
}
