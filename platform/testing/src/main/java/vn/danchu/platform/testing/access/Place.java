package vn.danchu.platform.testing.access;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The units that a token names, seen from the record's unit.
 *
 * @param holdsTheRecord whether one of them is the record's unit or above it
 */
record Place(String name, List<String> units, boolean holdsTheRecord) {
    /** No unit at all. */
    static final Place NOWHERE = new Place("no unit", List.of(), false);
    private static final String ANOTHER_PROVINCE = "01";
    private static final String ANOTHER_COMMUNE = "06999";
    private static final String ANOTHER_VILLAGE = "-99";

    /** The record's own unit. */
    static Place own(String unit) {
        return new Place("'" + unit + "'", List.of(unit), true);
    }

    /** The record's own unit, each above it, all others together, and none. */
    static List<Place> around(String unit) {
        var places = new ArrayList<Place>();
        unitsAbove(unit).forEach(above -> places.add(own(above)));
        // One token for all the others: signing it takes longer than a call, and one of them that opens is enough.
        places.add(new Place("every unit but those that hold '" + unit + "'", others(unit), false));
        places.add(NOWHERE);
        return places;
    }

    /** All these places, which are alike in whether they hold the record. */
    static Place together(List<Place> alike) {
        var places = alike.stream().distinct().toList();
        return places.size() == 1
                ? places.getFirst()
                : new Place(places.stream().map(Place::name).collect(Collectors.joining(" and ")),
                        places.stream().flatMap(place -> place.units().stream()).distinct().toList(),
                        places.getFirst().holdsTheRecord());
    }

    /** Those beside and below, and what a careless comparison takes for the record's unit or one above it. */
    private static List<String> others(String unit) {
        var codes = unit.split("/");
        var others = new ArrayList<>(
                List.of(ANOTHER_PROVINCE, ANOTHER_PROVINCE + unit.substring(codes[0].length()), "", "/"));
        if (codes.length > 1) {
            others.add(codes[0] + "/" + ANOTHER_COMMUNE);
            others.add(codes[0] + "/" + codes[1] + "/" + codes[1] + ANOTHER_VILLAGE);
        }
        for (var above : unitsAbove(unit)) {
            others.addAll(List.of(above + "0", above + "/", above.substring(0, above.length() - 1),
                    above.substring(0, above.length() - 2)));
        }
        return others;
    }

    private static List<String> unitsAbove(String unit) {
        var above = new ArrayList<>(List.of(unit));
        for (int end = unit.lastIndexOf('/'); end > 0; end = unit.lastIndexOf('/', end - 1)) {
            above.add(unit.substring(0, end));
        }
        return above;
    }

    @Override
    public String toString() {
        return name;
    }
}
