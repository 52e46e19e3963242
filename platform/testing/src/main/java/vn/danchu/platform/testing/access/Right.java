package vn.danchu.platform.testing.access;

import java.util.Collections;
import java.util.Set;

import vn.danchu.platform.testing.access.Visitor.Person;

/** The grid's answer to who may call an operation or see a part of what it answers. */
record Right(Set<String> people, String machines) {

    boolean isEverybodys() {
        return people.contains("anyone");
    }

    boolean allows(Visitor visitor) {
        return switch (visitor.kind()) {
            case BEARER_OF_A_FALSE_TOKEN -> false;
            case UNNAMED -> isEverybodys();
            case MACHINE -> machines.equals("any")
                    || visitor.place().holdsTheRecord() && visitor.scopes().contains(machines);
            case PERSON -> isEverybodys() || people.contains("any-person") && visitor.person() != Person.NONE
                    || people.contains("own-household") && visitor.person() == Person.OF_THE_HOUSEHOLD
                    || visitor.place().holdsTheRecord() && !Collections.disjoint(people, visitor.roles());
        };
    }
}
