package vn.danchu.platform.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonString;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.identity.SecurityIdentity;

import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.UnitPath;

/**
 * Who calls, and what that person or machine may do where. Every right is checked here, on every record; the gateway
 * only checks that the token is genuine.
 */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;
    private final Instance<OfficeBook> books;

    @Inject
    public Caller(SecurityIdentity identity, Instance<OfficeBook> books) {
        this.identity = identity;
        this.books = books;
    }

    /** @return the stable id of the account; refuses an unnamed caller */
    public String subject() {
        return token().getSubject();
    }

    /** @return the caller's name for minutes and documents */
    public String name() {
        return Optional.<String>ofNullable(token().getClaim("name")).orElseGet(() -> token().getName());
    }

    /**
     * @return the key of the natural person, the same in the household roll: HMAC-SHA-256 of the citizen number,
     *         base64url. Refuses an account that is tied to no person, and every machine.
     */
    public String person() {
        return knownPerson().orElseThrow(() -> Refused.because(CommonProblem.NOT_ALLOWED,
                "Tài khoản này chưa gắn với số định danh cá nhân", "This account is not tied to a citizen number"));
    }

    /** @return the key of the natural person, where the account is tied to one */
    public Optional<String> knownPerson() {
        String person = token().getClaim("person");
        return person == null || person.isBlank() || isMachine() ? Optional.empty() : Optional.of(person);
    }

    /** Lets a person pass who holds one of the roles for the unit or one above it; refuses everybody else. */
    public void requireIn(UnitPath unit, Role... roles) {
        token();
        if (!holdsIn(unit, roles)) {
            throw notAllowed(unit, roles);
        }
    }

    /** Lets a person with one of the roles pass, or a machine with the scope; both only for their own units. */
    public void requireIn(UnitPath unit, Scope scope, Role... roles) {
        token();
        boolean allowed = isMachine() ? scopes().contains(scope.claim()) && actsIn(unit) : holdsIn(unit, roles);
        if (!allowed) {
            throw notAllowed(unit, roles);
        }
    }

    /**
     * Lets everybody read what is public, named or not; but a machine only within its scope and its units, because it
     * answers for what it passes on.
     */
    public void requirePublicRead(UnitPath unit) {
        if (isMachine() && !(scopes().contains(Scope.PUBLIC_READ.claim()) && actsIn(unit))) {
            throw notAllowed(unit);
        }
    }

    /**
     * @return whether the caller holds one of the roles for the unit or one above it; a post of a village not where another
     *         person is on record in it, or nobody any more
     */
    public boolean holdsIn(UnitPath unit, Role... roles) {
        return named(unit, roles).anyMatch(role -> denied(role, unit).isEmpty());
    }

    // What the token alone says.
    private Stream<Role> named(UnitPath unit, Role... roles) {
        return identity.isAnonymous() || isMachine() || !actsIn(unit)
                ? Stream.empty()
                : Arrays.stream(roles).filter(role -> identity.hasRole(role.claim()));
    }

    // Not every service keeps a record of posts.
    private Optional<BrokenRule> denied(Role role, UnitPath unit) {
        return role.isPostOfVillage() && unit.village().isPresent()
                ? books.stream().flatMap(book -> book.denied(role, unit, knownPerson()).stream()).findFirst()
                : Optional.empty();
    }

    /** @return whether somebody calls who has signed in, rather than anybody */
    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** @return whether a program calls, rather than a person */
    public boolean isMachine() {
        return !identity.isAnonymous() && "machine".equals(token().getClaim("client_kind"));
    }

    private boolean actsIn(UnitPath unit) {
        return units().stream().anyMatch(unit::isIn);
    }

    private List<String> units() {
        Object claim = token().getClaim("units");
        return claim instanceof Collection<?> values ? values.stream().map(Caller::text).toList() : List.of();
    }

    private Set<String> scopes() {
        String scope = token().getClaim("scope");
        return scope == null ? Set.of() : Arrays.stream(scope.split(" ")).collect(Collectors.toSet());
    }

    private static String text(Object value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private JsonWebToken token() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw Refused.because(CommonProblem.NOT_SIGNED_IN, "Việc này cần đăng nhập", "This needs a sign-in");
        }
        return token;
    }

    private Refused notAllowed(UnitPath unit, Role... roles) {
        return named(unit, roles).flatMap(role -> denied(role, unit).stream()).findFirst().map(Refused::forbidden)
                .orElseGet(() -> notAllowed(unit));
    }

    private static Refused notAllowed(UnitPath unit) {
        return Refused.because(CommonProblem.NOT_ALLOWED, "Bạn không được làm việc này tại đơn vị " + unit,
                "You may not do this in unit " + unit);
    }
}
