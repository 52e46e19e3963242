package vn.danchu.consultation.householdlist;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.household.PersonKeys;
import vn.danchu.platform.imports.Table;
import vn.danchu.platform.imports.TableRow;

/** The columns of an office's list of households, and how a row of it is read. */
@ApplicationScoped
class HouseholdFile {
    static final Table.Column NUMBER = Table.Column.of("householdNumber", "Số hộ", "Mã hộ", "Số hộ gia đình");
    static final Table.Column ADDRESS = Table.Column.of("address", "Địa chỉ", "Địa chỉ thường trú", "Nơi thường trú");
    static final Table.Column NAME = Table.Column.of("representativeName", "Họ và tên đại diện", "Họ tên đại diện",
            "Đại diện hộ", "Họ và tên người đại diện", "Họ và tên đại diện hộ");
    static final Table.Column CITIZEN_NUMBER = Table.Column.of("representativeCitizenNumber",
            "Số định danh cá nhân", "Số định danh", "Số CCCD", "Số căn cước", "CCCD");
    static final Table.Column SINCE = Table.Column.optional("since", "Từ ngày", "Đại diện từ ngày", "Từ ngày tháng năm",
            "Ngày bắt đầu");
    private static final int LONGEST = 300;
    private static final int DIGITS_OF_A_CITIZEN = 12;

    @Inject
    PersonKeys personKeys;

    /**
     * A household as an office's list names it; what cannot be read is null.
     *
     * @param line
     *            row in the file, as a spreadsheet shows it
     * @param number
     *            the office's number of the household, unique in its village
     * @param address
     *            permanent address
     * @param representativeName
     *            full name of the representative
     * @param person
     *            key of the representative's person; the citizen number itself is not kept
     * @param since
     *            first day on which all this holds; null when the list does not tell it
     * @param isComplete
     *            whether all of it could be read
     */
    record Row(int line, String number, String address, String representativeName, String person, LocalDate since,
            boolean isComplete) {

        /** @return the same row when something is wrong with it as a whole */
        Row spoilt() {
            return new Row(line, number, address, representativeName, person, since, false);
        }
    }

    Table open(byte[] file) {
        return Table.open(file, List.of(NUMBER, ADDRESS, NAME, CITIZEN_NUMBER, SINCE));
    }

    /** @return the row; what cannot be read is null in it and a finding of the table's row */
    Row read(TableRow row) {
        String number = row.text(NUMBER.name(), LONGEST);
        String address = row.text(ADDRESS.name(), LONGEST);
        String name = row.text(NAME.name(), LONGEST);
        String citizenNumber = row.digits(CITIZEN_NUMBER.name(), DIGITS_OF_A_CITIZEN);
        LocalDate since = row.dateIfAny(SINCE.name());
        return new Row(row.line(), number, address, name,
                citizenNumber == null ? null : personKeys.of(citizenNumber), since, row.findings().isEmpty());
    }
}
