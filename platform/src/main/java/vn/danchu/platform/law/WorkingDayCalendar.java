package vn.danchu.platform.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The working days of Vietnamese authorities: Monday to Friday, without public holidays and the days off that stand in for them,
 * with the Saturdays that are worked in exchange (Labour Code 45/2019/QH14, Art. 111 and 112).
 * It knows the years of its file and refuses every other year, because there it would take holidays for working days.
 */
public final class WorkingDayCalendar {
    private static final String OFFICIAL_FILE = "/law/public-holidays.csv";
    private static final String HEADER = "date,kind,name_vi,name_en,legal_basis";

    private final NavigableMap<LocalDate, SpecialDay> specialDays;
    private final int firstYear;
    private final int lastYear;

    /** What makes a day special. */
    public enum Kind {
        /** A public holiday on which work rests with full pay. */
        HOLIDAY,
        /** A rest day in place of a holiday that fell on a weekend, or exchanged for a working Saturday. */
        SUBSTITUTE_DAY_OFF,
        /** A Saturday that is worked in exchange for a day off. */
        WORKING_SATURDAY
    }

    /**
     * A day that is not what its weekday says.
     *
     * @param nameVi why, in Vietnamese
     * @param nameEn    why, in English
     * @param legalBasis       the act or notice that fixed it, or how it was computed where no notice was published
     */
    public record SpecialDay(LocalDate date, Kind kind, String nameVi, String nameEn,
            String legalBasis) {
    }

    /** A day was asked in a year for which the calendar holds no public holidays. */
    public static final class UnknownYear extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final int year;
        private final int firstYear;
        private final int lastYear;

        UnknownYear(LocalDate day, int firstYear, int lastYear) {
            super("The public holidays of " + day.getYear() + " are not known, so " + day
                    + " cannot be judged; known are "
                    + firstYear + " to " + lastYear);
            this.year = day.getYear();
            this.firstYear = firstYear;
            this.lastYear = lastYear;
        }

        /** The year that was asked for. */
        public int year() {
            return year;
        }

        /** The first year that is known. */
        public int firstYear() {
            return firstYear;
        }

        /** The last year that is known. */
        public int lastYear() {
            return lastYear;
        }
    }

    private static final class Official {
        private static final WorkingDayCalendar CALENDAR = loadOfficial();
    }

    private WorkingDayCalendar(NavigableMap<LocalDate, SpecialDay> specialDays) {
        this.specialDays = specialDays;
        this.firstYear = specialDays.firstKey().getYear();
        this.lastYear = specialDays.lastKey().getYear();
    }

    /** The calendar of Viet Nam from the file of the suite, read once. */
    public static WorkingDayCalendar official() {
        return Official.CALENDAR;
    }

    /**
     * A calendar of these days. It knows every year from that of the first day to that of the last.
     *
     * @throws IllegalArgumentException when there is no day, a day stands twice, a year between has none, or a day does not
     *                                  change what its weekday says
     */
    public static WorkingDayCalendar of(Collection<SpecialDay> days) {
        NavigableMap<LocalDate, SpecialDay> byDate = new TreeMap<>();
        Map<Integer, Integer> holidaysOfYear = new HashMap<>();
        for (SpecialDay day : days) {
            requireSense(day);
            if (byDate.put(day.date(), day) != null) {
                throw new IllegalArgumentException(day.date() + " stands twice in the calendar");
            }
            holidaysOfYear.merge(day.date().getYear(), day.kind() == Kind.HOLIDAY ? 1 : 0, Integer::sum);
        }
        if (byDate.isEmpty()) {
            throw new IllegalArgumentException("A calendar needs at least one public holiday");
        }
        for (int year = byDate.firstKey().getYear(); year <= byDate.lastKey().getYear(); year++) {
            if (holidaysOfYear.getOrDefault(year, 0) == 0) {
                throw new IllegalArgumentException("The calendar has no public holiday in " + year);
            }
        }
        return new WorkingDayCalendar(byDate);
    }

    /**
     * Reads a calendar from lines of {@code date,kind,name_vi,name_en,legal_basis}, with that heading and without quotes.
     *
     * @throws IllegalArgumentException when a line has another form, or as {@link #of}
     */
    public static WorkingDayCalendar read(Reader csv) {
        List<String> lines = new BufferedReader(csv).lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("The calendar must start with the line " + HEADER);
        }
        return of(lines.stream().skip(1).map(WorkingDayCalendar::specialDay).toList());
    }

    /**
     * Whether authorities work on this day.
     *
     * @throws UnknownYear when the calendar does not know the year
     */
    public boolean isWorkingDay(LocalDate day) {
        if (!knows(day)) {
            throw new UnknownYear(day, firstYear, lastYear);
        }
        SpecialDay special = specialDays.get(day);
        return special == null ? !isWeekend(day) : special.kind() == Kind.WORKING_SATURDAY;
    }

    /** Whether the calendar knows the public holidays of the year of this day. */
    public boolean knows(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= lastYear;
    }

    /**
     * This day if it is a working day, else the next one that is.
     *
     * @throws UnknownYear when the search leaves the years of the calendar
     */
    public LocalDate workingDayOnOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : workingDayOnOrAfter(day.plusDays(1));
    }

    /**
     * This day if it is a working day, else the last one before it that is.
     *
     * @throws UnknownYear when the search leaves the years of the calendar
     */
    public LocalDate workingDayOnOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : workingDayOnOrBefore(day.minusDays(1));
    }

    /** All days that are not what their weekday says, in order, for reading. */
    public List<SpecialDay> specialDays() {
        return List.copyOf(specialDays.values());
    }

    private static WorkingDayCalendar loadOfficial() {
        try (Reader csv = new InputStreamReader(WorkingDayCalendar.class.getResourceAsStream(OFFICIAL_FILE),
                StandardCharsets.UTF_8)) {
            return read(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpecialDay specialDay(String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != 5) {
            throw new IllegalArgumentException("The calendar wants 5 fields a line, not: " + line);
        }
        return new SpecialDay(LocalDate.parse(fields[0]), Kind.valueOf(fields[1]), fields[2], fields[3], fields[4]);
    }

    private static void requireSense(SpecialDay day) {
        boolean sensible = switch (day.kind()) {
            case HOLIDAY -> true;
            case SUBSTITUTE_DAY_OFF -> !isWeekend(day.date());
            case WORKING_SATURDAY -> day.date().getDayOfWeek() == DayOfWeek.SATURDAY;
        };
        if (!sensible) {
            throw new IllegalArgumentException(
                    day.date() + " is a " + day.date().getDayOfWeek() + " and cannot be a " + day.kind());
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
