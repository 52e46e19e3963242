package vn.danchu.platform.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import vn.danchu.platform.problem.Text;

/** What a field's constraint asks for, in both languages; the validator's own sentences know no Vietnamese. */
final class ConstraintWords {
    private ConstraintWords() {
    }

    static Text of(ConstraintViolation<?> broken) {
        return switch (broken.getConstraintDescriptor().getAnnotation()) {
            case NotNull needed -> new Text("là bắt buộc", "is required");
            case NotBlank needed -> new Text("không được để trống", "must not be blank");
            case NotEmpty needed -> new Text("cần ít nhất một mục", "needs at least one entry");
            case Min least -> new Text("không được nhỏ hơn " + least.value(), "must be at least " + least.value());
            case Max most -> new Text("không được lớn hơn " + most.value(), "must be at most " + most.value());
            case PositiveOrZero number -> new Text("không được là số âm", "must not be negative");
            case Past day -> new Text("phải là ngày đã qua", "must lie in the past");
            case Pattern form -> new Text("phải viết theo mẫu " + form.regexp(), "must match " + form.regexp());
            case Size size when broken.getInvalidValue() instanceof CharSequence ->
                between(size, "ký tự", "characters");
            case Size size -> between(size, "mục", "entries");
            default -> new Text("chưa hợp lệ", "is not valid");
        };
    }

    private static Text between(Size size, String vi, String en) {
        if (size.max() == Integer.MAX_VALUE) {
            return new Text("cần ít nhất " + size.min() + " " + vi, "needs at least " + size.min() + " " + en);
        }
        if (size.min() == 0) {
            return new Text("không được quá " + size.max() + " " + vi, "may have at most " + size.max() + " " + en);
        }
        return new Text("cần từ " + size.min() + " đến " + size.max() + " " + vi,
                "needs " + size.min() + " to " + size.max() + " " + en);
    }
}
