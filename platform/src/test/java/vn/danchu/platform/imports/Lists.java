package vn.danchu.platform.imports;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import vn.danchu.platform.problem.Refused;

/** A small list of people, as the tests send it. */
final class Lists {
    static final List<Table.Column> COLUMNS = List.of(Table.Column.of("number", "Số hộ"),
            Table.Column.of("name", "Họ và tên đại diện"), Table.Column.of("citizen", "Số định danh cá nhân"));
    static final String HEADING = "number,name,citizen\n";
    static final String TWO = HEADING + "H1,Hoàng Văn Ấn,000999000001\nH2,Lý Thị Bưởi,000999000002\n";

    private Lists() {
    }

    /** @return every row as "number|name|citizen", a cell that cannot be read as what is wrong with it */
    static List<String> read(byte[] file) {
        List<String> rows = new ArrayList<>();
        Table.open(file, COLUMNS).forEach(row -> rows.add(String.join("|", String.valueOf(row.text("number", 20)),
                String.valueOf(row.text("name", 50)), String.valueOf(row.digits("citizen", 12)))));
        return rows;
    }

    /** @return what is wrong in the only row of a file, in English */
    static List<String> wrongIn(byte[] file) {
        List<String> wrong = new ArrayList<>();
        Table.open(file, COLUMNS).forEach(row -> {
            row.text("number", 20);
            row.text("name", 50);
            row.digits("citizen", 12);
            row.findings().forEach(finding -> wrong.add(finding.field() + " " + finding.detail().en()));
        });
        return wrong;
    }

    static Refused refusal(byte[] file) {
        return assertThrows(Refused.class, () -> Table.open(file, COLUMNS));
    }
}
