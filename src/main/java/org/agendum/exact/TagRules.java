package org.agendum.exact;

import com.google.ortools.sat.Literal;
import java.util.List;
import org.agendum.exact.Requirement.Kind;

/** Which tags the slot and the room of a session must and must not have, for itself and for those who sit in it. */
final class TagRules {
    private final Context context;
    private final Cast cast;
    private final Cp cp;

    TagRules(Context context, Cast cast) {
        this.context = context;
        this.cast = cast;
        this.cp = context.cp();
    }

    void add() {
        boolean isRequiring = context.isHard("tag-required");
        boolean isProhibiting = context.isHard("tag-prohibited");
        if (!isRequiring && !isProhibiting) {
            return;
        }
        context.sessions().stream().filter(session -> !session.isFixed()).forEach(session -> {
            var wanted = session.planned().session();
            if (isRequiring) {
                wanted.requires().forEach(tag -> require(session, session.present(), tag, wanted.id(), "" + session));
            }
            if (isProhibiting) {
                wanted.prohibits().forEach(tag -> prohibit(session, session.present(), tag, wanted.id(), "" + session));
            }
        });
        for (var person : cast.people()) {
            cast.uses(person).stream().filter(use -> !use.certain()).forEach(use -> {
                var wanted = person.person();
                if (isRequiring) {
                    wanted.requires().forEach(tag -> require(use.session(), use.when(), tag, wanted.id(), "" + person));
                }
                if (isProhibiting) {
                    wanted.prohibits()
                            .forEach(tag -> prohibit(use.session(), use.when(), tag, wanted.id(), "" + person));
                }
            });
        }
    }

    private void require(SessionModel session, Literal when, String tag, String subject, String name) {
        var guard = context.guards()
                .of(() -> new Requirement(
                        Kind.TAG_REQUIRED,
                        subject,
                        tag,
                        0,
                        "%s requires '%s' of the slot or the room".formatted(name, tag)));
        var inSlot = session.where(List.of("tag", tag), slot -> slot.tags().contains(tag));
        session.rooms().forEach((index, literal) -> {
            if (!hasTag(index, tag)) {
                cp.when(List.of(guard, when, literal), inSlot);
            }
        });
    }

    private void prohibit(SessionModel session, Literal when, String tag, String subject, String name) {
        var guard = context.guards()
                .of(() -> new Requirement(
                        Kind.TAG_PROHIBITED,
                        subject,
                        tag,
                        0,
                        "%s wants no slot or room with '%s'".formatted(name, tag)));
        session.require(List.of(guard, when), slot -> !slot.tags().contains(tag));
        session.rooms().forEach((index, literal) -> {
            if (hasTag(index, tag)) {
                cp.notAll(guard, when, literal);
            }
        });
    }

    private boolean hasTag(int room, String tag) {
        return context.plan().rooms().get(room).room().tags().contains(tag);
    }
}
