package vn.danchu.consultation.reorganisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.EstablishVillage;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.VillageStyle;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.community.rules.VillageSize;
import vn.danchu.consultation.household.Households;
import vn.danchu.consultation.reorganisation.rules.Resolution;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.AdministrativeUnit;
import vn.danchu.platform.territory.UnitKind;

/** Carries a resolution out in the books, villages, households and all that hangs on them in one transaction, the caller's. */
@ApplicationScoped
class CarryingOut {
    @Inject
    Reorganisations reorganisations;
    @Inject
    Villages villages;
    @Inject
    Households households;
    @Inject
    HouseholdTransfer transfer;
    @Inject
    OpenBusiness business;
    @Inject
    Clock clock;

    /** What was carried out, and what followed. */
    record Done(Reorganisation reorganisation, Consequences consequences) {
    }

    Done carryOut(Reorganise request, AdministrativeUnit commune) {
        Reorganisation made = Reorganisation.of(request, commune.kind() == UnitKind.SPECIAL_ZONE, clock.instant());
        reorganisations.persistAndFlush(made);
        if (request.restyles() != null) {
            restyle(request, made);
            return new Done(made, Consequences.NONE);
        }
        return new Done(made, regroup(request, made));
    }

    private void restyle(Reorganise request, Reorganisation made) {
        Reorganise.Restyling wanted = request.restyles();
        LocalDate day = request.inForceOn();
        Village village = mine(request, List.of(wanted.villageId())).get(wanted.villageId());
        boolean otherKind = village.kind() != wanted.kind();
        Refused.ifBroken(made.kind().restyles(otherKind));
        long size = households.count(village.id(), day);
        if (otherKind) {
            Refused.ifBroken(
                    VillageSize.check(village.provinceCode(), wanted.kind(), size, wanted.smallerBecause(), day));
        }
        villages.restyle(village, new VillageStyle(day, wanted.name().strip(), wanted.kind(), made.number()));
        made.add(new Part(village.id(), Part.Role.RESTYLED, size, wanted.smallerBecause()));
    }

    private Consequences regroup(Reorganise request, Reorganisation made) {
        LocalDate day = request.inForceOn();
        business.holdCommuneMatters(request.communeCode());
        Map<UUID, Village> known = mine(request, Stream.concat(request.ends().stream(),
                request.receivers().stream().map(Receiver::villageId).filter(Objects::nonNull)).toList());
        List<Village> ended = request.ends().stream().map(known::get).toList();
        OpenBusiness.EndedVotes votes = business.endVotes(ended, made);
        ended.forEach(village -> villages.end(village, day, made.number()));
        List<Village> successors = new ArrayList<>();
        request.receivers().forEach(receiver -> successors.add(receiver.begins() == null
                ? takingIn(known.get(receiver.villageId()), request)
                : begin(receiver.begins(), request)));
        var renumbered = ended.isEmpty() ? List.<Consequences.Renumbered>of() : move(ended, successors, request);
        ended.forEach(village -> villages.succeed(village, successors, made.id()));
        ended.forEach(village -> made.add(new Part(village.id(), Part.Role.ENDED,
                households.count(village.id(), day.minusDays(1)), null)));
        long moved = made.parts().stream().mapToLong(Part::households).sum();
        for (int i = 0; i < successors.size(); i++) {
            made.add(part(successors.get(i), request.receivers().get(i), request));
        }
        return business.settle(ended, successors, made, new OpenBusiness.Households(moved, renumbered), votes);
    }

    /** The villages by id, none of which anybody else can change meanwhile; refuses those of another commune. */
    private Map<UUID, Village> mine(Reorganise request, List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Village> found = villages.requireForChange(ids);
        if (found.size() != ids.size()
                || found.stream().anyMatch(village -> !village.communeCode().equals(request.communeCode()))) {
            throw Refused.by(Resolution.notOfCommune());
        }
        return found.stream().collect(Collectors.toMap(Village::id, Function.identity()));
    }

    private Village takingIn(Village neighbour, Reorganise request) {
        neighbour.requireOn(request.inForceOn());
        return neighbour;
    }

    private Village begin(Receiver.NewVillage wanted, Reorganise request) {
        return villages.establish(new EstablishVillage(request.communeCode(), wanted.code(), wanted.name().strip(),
                wanted.kind(), request.inForceOn(), request.number().strip()));
    }

    private List<Consequences.Renumbered> move(List<Village> ended, List<Village> successors, Reorganise request) {
        transfer.begin(ended, request.inForceOn());
        List<UUID> forTheRest = new ArrayList<>();
        for (int i = 0; i < successors.size(); i++) {
            List<UUID> chosen = request.receivers().get(i).households();
            if (chosen == null) {
                forTheRest.add(successors.get(i).id());
            } else {
                transfer.send(chosen, successors.get(i).id());
            }
        }
        if (forTheRest.size() > 1) {
            throw Refused.because(CommonProblem.INVALID, "Hãy nêu hộ của từng thôn; chỉ một thôn nhận các hộ còn lại",
                    "Name the households of each village; only one takes the rest");
        }
        forTheRest.forEach(transfer::sendRest);
        return transfer.move(request.inForceOn());
    }

    private Part part(Village village, Receiver receiver, Reorganise request) {
        LocalDate day = request.inForceOn();
        long size = households.count(village.id(), day);
        Receiver.NewVillage begun = receiver.begins();
        if (begun == null) {
            return new Part(village.id(), Part.Role.RECEIVED, size, null);
        }
        // The households of a village out of nothing are imported later; until then the council's scheme says how many.
        long counted = request.ends().isEmpty() && begun.expectedHouseholds() != null
                ? begun.expectedHouseholds()
                : size;
        Refused.ifBroken(
                VillageSize.check(village.provinceCode(), begun.kind(), counted, begun.smallerBecause(), day));
        return new Part(village.id(), Part.Role.BEGAN, counted, begun.smallerBecause());
    }
}
