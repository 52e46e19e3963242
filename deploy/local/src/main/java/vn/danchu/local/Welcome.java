package vn.danchu.local;

import java.util.List;
import java.util.stream.Collectors;

import vn.danchu.local.parts.Keycloak;
import vn.danchu.local.parts.Person;
import vn.danchu.local.parts.Services;
import vn.danchu.local.setup.Folders;
import vn.danchu.local.setup.Secrets;

/** The last words of a start: where everything is and who can log in. */
final class Welcome {
    private Welcome() {
    }

    static String text(Folders folders, List<Person> people, Secrets secrets) {
        return """
                Pages and interface   %s
                Identity provider     %s (realm danchu; administrator: admin, password in the secrets)
                Logs                  %s
                Secrets               %s

                Log in as one of these people, all with the password  %s
                %s

                Machine clients       portal-lang-son, script-cao-loc (their passwords are in the secrets)
                Stop with Ctrl-C. The data stays; deploy/up --reset begins anew.
                """.formatted(Services.ADDRESS, Keycloak.ISSUER, folders.data().resolve("log"),
                folders.data().resolve("secrets.properties"), secrets.password("demonstration"), table(people));
    }

    private static String table(List<Person> people) {
        return people.stream()
                .map(person -> "  %-16s %-16s %-28s %s".formatted(person.username(), person.name(),
                        String.join(", ", person.roles()), String.join(", ", person.units())).stripTrailing())
                .collect(Collectors.joining("\n"));
    }
}
