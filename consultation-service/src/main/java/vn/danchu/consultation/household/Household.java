package vn.danchu.consultation.household;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A household and the one person who speaks for it, Law 10/2022/QH15 Art. 18(2). */
@Entity
public class Household {
    @Id
    private UUID id;
    private UUID villageId;
    private String number;
    private String address;
    private String representativeName;
    private String person;
    @Version
    private long version;

    protected Household() {
    }

    static Household of(UUID villageId, HouseholdRow row) {
        Household household = new Household();
        household.id = UUID.randomUUID();
        household.villageId = villageId;
        household.number = row.number();
        household.take(row);
        return household;
    }

    /** @return whether the row says something else than what is known */
    boolean differsFrom(HouseholdRow row) {
        return !(address.equals(row.address()) && representativeName.equals(row.representativeName())
                && person.equals(row.person()));
    }

    void take(HouseholdRow row) {
        address = row.address();
        representativeName = row.representativeName();
        person = row.person();
    }

    String number() {
        return number;
    }

    String person() {
        return person;
    }
}
