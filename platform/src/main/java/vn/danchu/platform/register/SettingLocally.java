package vn.danchu.platform.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.RuleRow;
import vn.danchu.platform.law.local.OpenValue;
import vn.danchu.platform.law.local.Tier;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.AdministrativeUnit;

/** Sets what the law leaves open, and refuses everything else. Joins the caller's transaction. */
@ApplicationScoped
class SettingLocally {
    @Inject
    RuleRegister register;
    @Inject
    LocalSettings settings;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    LocalSetting set(AdministrativeUnit place, SetLocally request) {
        requireOpen(request, place);
        requireDays(request);
        if (settings.has(request.key(), place, request.since())) {
            throw Refused.because(CommonProblem.ALREADY_EXISTS,
                    "Giá trị áp dụng từ ngày " + request.since() + " đã được đặt",
                    "What holds from " + request.since() + " has been set already");
        }
        LocalSetting setting = LocalSetting.of(request, place, caller.name(), clock.instant());
        settings.persistAndFlush(setting);
        settings.getEntityManager().refresh(setting);
        audit.record("local-value-set", place.path(), "local-setting/" + setting.id(),
                request.key() + "=" + setting.value().orElse("") + " since " + request.since());
        return setting;
    }

    private void requireOpen(SetLocally request, AdministrativeUnit place) {
        register.fixedByLaw(request.key()).ifPresent(row -> {
            throw Refused.by(fixed(row));
        });
        OpenValue<?> open = register.openValue(request.key())
                .orElseThrow(() -> invalid("key", "Không có giá trị nào mang tên này", "No value has this name"));
        Refused.ifBroken(open.mayBeSetBy(place.kind().isProvince() ? Tier.PROVINCE : Tier.COMMUNE));
        if (request.value() != null) {
            if (open.read(request.value()).isEmpty()) {
                throw invalid("value", "Không phải giá trị tính bằng " + open.measure().unit(),
                        "Not a value in " + open.measure().unit());
            }
            Refused.ifBroken(open.mayBe(request.value(), request.since()));
        }
    }

    private static BrokenRule fixed(RuleRow row) {
        return BrokenRule.of("fixed-by-law", Article.cited(row.articleEn()),
                "Giá trị này do pháp luật quy định, địa phương không được đặt khác",
                "The law fixes this value; no province or commune may set another");
    }

    private void requireDays(SetLocally request) {
        LocalDate today = LocalDate.now(clock);
        if (request.since().isBefore(today)) {
            throw invalid("since", "Không đặt giá trị cho những ngày đã qua",
                    "What has been judged already is not set anew: not in the past");
        }
        if (request.issuedOn().isAfter(today)) {
            throw invalid("issuedOn", "Ngày ban hành không thể ở tương lai",
                    "The document cannot have been issued in the future");
        }
    }

    private static Refused invalid(String field, String vi, String en) {
        return Refused.because(CommonProblem.INVALID, vi, en, List.of(Finding.in(field, vi, en)));
    }
}
