package vn.danchu.platform.territory;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The provinces and communes of Viet Nam in all their versions. Every question names the day for which it is asked. */
public final class Territory {
    private static final String OFFICIAL_FILE = "/territory/administrative-units.csv";

    private final Map<String, List<AdministrativeUnit>> versionsByCode;
    private final List<Searchable> communes;

    private static final class Official {
        private static final Territory TERRITORY = loadOfficial();
    }

    /** The code meant no unit on the day. */
    public static final class UnknownUnit extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        UnknownUnit(String code, LocalDate day) {
            super("No unit had the code '" + code + "' on " + day);
        }
    }

    private record Searchable(AdministrativeUnit unit, String name, String kind) {
        private static final Comparator<Searchable> BY_NAME = Comparator.comparing(Searchable::name)
                .thenComparing(found -> found.unit().code()).thenComparing(found -> found.unit().validFrom());

        Searchable(AdministrativeUnit unit) {
            this(unit, PlainText.of(unit.name()), PlainText.of(unit.kind().vi()) + " ");
        }

        Match match(String text) {
            Match byName = Match.of(name, text);
            return byName == Match.NONE && text.startsWith(kind)
                    ? Match.of(name, text.substring(kind.length()))
                    : byName;
        }
    }

    /** How well a name answers a search, best first. */
    private enum Match {
        EXACT, PREFIX, WORD_PREFIX, CONTAINS, NONE;

        static Match of(String name, String text) {
            if (name.equals(text)) {
                return EXACT;
            }
            if (name.startsWith(text)) {
                return PREFIX;
            }
            if (name.contains(" " + text)) {
                return WORD_PREFIX;
            }
            return name.contains(text) ? CONTAINS : NONE;
        }
    }

    private Territory(Map<String, List<AdministrativeUnit>> versionsByCode) {
        this.versionsByCode = versionsByCode;
        this.communes = versionsByCode.values().stream().flatMap(List::stream).filter(unit -> unit.kind().isCommune())
                .map(Searchable::new).sorted(Searchable.BY_NAME).toList();
    }

    /** The territory from the file of the suite (letters 915 and 1027/CTK-CSCL of June 2025), read once. */
    public static Territory official() {
        return Official.TERRITORY;
    }

    /**
     * The territory of these units.
     *
     * @throws IllegalArgumentException when a code means two units on one day, or a commune begins in a province that does not
     *                                  exist on that day
     */
    public static Territory of(Collection<AdministrativeUnit> units) {
        Map<String, List<AdministrativeUnit>> versionsByCode = new HashMap<>();
        units.stream().sorted(Comparator.comparing(AdministrativeUnit::validFrom))
                .forEach(unit -> versionsByCode.merge(unit.code(), List.of(unit), Territory::append));
        Territory territory = new Territory(Map.copyOf(versionsByCode));
        units.forEach(territory::requireProvince);
        return territory;
    }

    /**
     * Reads a territory from CSV with the heading {@code code,name,kind,parent_code,valid_from,valid_to,legal_basis}.
     *
     * @throws IllegalArgumentException when a row has another form, or as {@link #of}
     */
    public static Territory read(Reader csv) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try {
            return of(format.parse(csv).stream().map(Territory::unit).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The unit that a code meant on a day. */
    public Optional<AdministrativeUnit> find(String code, LocalDate day) {
        return versionsByCode.getOrDefault(code, List.of()).stream().filter(unit -> unit.isValidOn(day)).findFirst();
    }

    /**
     * The unit that a code meant on a day.
     *
     * @throws UnknownUnit when it meant none
     */
    public AdministrativeUnit require(String code, LocalDate day) {
        return find(code, day).orElseThrow(() -> new UnknownUnit(code, day));
    }

    /** All provinces and central cities of a day, by code. */
    public List<AdministrativeUnit> provinces(LocalDate day) {
        return versionsByCode.values().stream().flatMap(List::stream)
                .filter(unit -> unit.kind().isProvince() && unit.isValidOn(day))
                .sorted(Comparator.comparing(AdministrativeUnit::code)).toList();
    }

    /** The communes, wards and special zones of a province on a day, by code. */
    public List<AdministrativeUnit> communesOf(String province, LocalDate day) {
        return communes.stream().map(Searchable::unit)
                .filter(unit -> unit.parentCode().orElseThrow().equals(province) && unit.isValidOn(day))
                .sorted(Comparator.comparing(AdministrativeUnit::code)).toList();
    }

    /**
     * The communes of a day whose name matches, without regard to diacritics and case: the very name first, then names that
     * begin with the text, then names with a word that does, then names that contain it; among equals by name, then code.
     *
     * @param text part of a name, with or without the kind before it ("cao loc", "xã Cao Lộc"); blank finds all communes
     */
    public List<AdministrativeUnit> search(String text, LocalDate day) {
        String plain = PlainText.of(text);
        return communes.stream().filter(commune -> commune.unit().isValidOn(day))
                .filter(commune -> commune.match(plain) != Match.NONE)
                .sorted(Comparator.comparing(commune -> commune.match(plain))).map(Searchable::unit).toList();
    }

    /**
     * The name with its kind and, for a commune, its province, in Vietnamese: "xã Cao Lộc, tỉnh Lạng Sơn".
     *
     * @param day decides which version of the province gives its name
     * @throws UnknownUnit when the province did not exist on the day
     */
    public String fullName(AdministrativeUnit unit, LocalDate day) {
        return unit.parentCode().map(province -> unit.nameWithKind() + ", " + require(province, day).nameWithKind())
                .orElseGet(unit::nameWithKind);
    }

    private static List<AdministrativeUnit> append(List<AdministrativeUnit> earlier, List<AdministrativeUnit> later) {
        AdministrativeUnit last = earlier.getLast();
        AdministrativeUnit next = later.getFirst();
        if (last.isValidOn(next.validFrom())) {
            throw new IllegalArgumentException(
                    "Code " + next.code() + " would mean both " + last.name() + " and " + next.name()
                            + " on " + next.validFrom());
        }
        return Stream.concat(earlier.stream(), later.stream()).toList();
    }

    private void requireProvince(AdministrativeUnit unit) {
        unit.parentCode().ifPresent(code -> {
            if (!require(code, unit.validFrom()).kind().isProvince()) {
                throw new IllegalArgumentException(
                        "Unit " + unit.code() + " lies in " + code + ", which is no province");
            }
        });
    }

    private static AdministrativeUnit unit(CSVRecord row) {
        return new AdministrativeUnit(row.get("code"), row.get("name"), UnitKind.valueOf(row.get("kind")),
                Optional.of(row.get("parent_code")).filter(code -> !code.isEmpty()),
                LocalDate.parse(row.get("valid_from")),
                Optional.of(row.get("valid_to")).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                row.get("legal_basis"));
    }

    private static Territory loadOfficial() {
        try (Reader csv = new InputStreamReader(Territory.class.getResourceAsStream(OFFICIAL_FILE),
                StandardCharsets.UTF_8)) {
            return read(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
