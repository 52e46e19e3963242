package vn.danchu.consultation.householdlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.household.PersonKeys;
import vn.danchu.platform.imports.CsvTable;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Text;

/** Reads an office's list of households and names every row that cannot be taken. */
@ApplicationScoped
class HouseholdFile {
    private static final String NUMBER = "householdNumber";
    private static final String ADDRESS = "address";
    private static final String NAME = "representativeName";
    static final String CITIZEN_NUMBER = "representativeCitizenNumber";
    private static final int LONGEST = 300;

    @Inject
    PersonKeys personKeys;

    /** What the file holds: rows that can be taken, and what is wrong with the others. */
    record Content(List<HouseholdRow> rows, List<Finding> findings) {
    }

    /** @return the content; refuses a file that is no such table at all */
    Content read(byte[] file) {
        CsvTable table = CsvTable.read(file, List.of(NUMBER, ADDRESS, NAME, CITIZEN_NUMBER));
        List<HouseholdRow> rows = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Integer> persons = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            int before = findings.size();
            requireText(row, NUMBER, findings);
            requireText(row, ADDRESS, findings);
            requireText(row, NAME, findings);
            if (!row.get(CITIZEN_NUMBER).matches("\\d{12}")) {
                findings.add(finding(row, CITIZEN_NUMBER, "số định danh phải có đúng 12 chữ số",
                        "a citizen number has exactly 12 digits"));
            }
            refuseRepeated(row, NUMBER, numbers, findings);
            refuseRepeated(row, CITIZEN_NUMBER, persons, findings);
            if (findings.size() == before) {
                rows.add(new HouseholdRow(row.line(), row.get(NUMBER), row.get(ADDRESS), row.get(NAME),
                        personKeys.of(row.get(CITIZEN_NUMBER))));
            }
        }
        return new Content(rows, findings);
    }

    private static void requireText(CsvTable.Row row, String column, List<Finding> findings) {
        String value = row.get(column);
        if (value.isEmpty()) {
            findings.add(finding(row, column, "không được để trống", "must not be empty"));
        } else if (value.length() > LONGEST) {
            findings.add(
                    finding(row, column, "dài quá " + LONGEST + " ký tự", "is longer than " + LONGEST + " characters"));
        }
    }

    private static void refuseRepeated(CsvTable.Row row, String column, Map<String, Integer> seen,
            List<Finding> findings) {
        String value = row.get(column);
        Integer first = value.isEmpty() ? null : seen.putIfAbsent(value, row.line());
        if (first != null) {
            findings.add(finding(row, column, "trùng với dòng " + first, "repeats row " + first));
        }
    }

    private static Finding finding(CsvTable.Row row, String column, String vi, String en) {
        return new Finding(row.line(), column, new Text(vi, en));
    }
}
