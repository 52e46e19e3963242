package vn.danchu.consultation.roll;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.danchu.platform.web.Digests;

/** A household as it stands in a roll. */
record RollEntry(UUID householdId, String number, String address, String representativeName, String person) {

    /** @return one hash over all entries, whatever their order: what the two heads sign */
    static String hash(List<RollEntry> entries) {
        return Digests.sha256(entries.stream().sorted(Comparator.comparing(RollEntry::number))
                .map(entry -> String.join("\u001f", entry.number, entry.address, entry.representativeName,
                        entry.person))
                .collect(Collectors.joining("\n")));
    }
}
