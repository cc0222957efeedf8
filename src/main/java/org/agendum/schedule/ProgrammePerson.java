package org.agendum.schedule;

import org.agendum.problem.Description;

/**
 * Somebody in a published session. Two with the same {@link #key} are the same person. What is unknown is null; blank
 * counts as unknown.
 */
public record ProgrammePerson(
        @Description("The short code of pretalx, like ABC3DE.")
        String code,

        @Description("An identifier that holds across systems, as a UUID.")
        String guid,

        @Description("The number or word that one system knows the person by; never 0, which is nobody.")
        String id,

        @Description("The name to print. Never an e-mail address.")
        String name,

        @Description("What the person does there, like moderator; null when the format does not say.")
        String role) {
    public ProgrammePerson {
        code = Texts.orNull(code);
        guid = Texts.orNull(guid);
        id = Texts.orNull(id);
        name = Texts.orNull(name);
        role = Texts.orNull(role);
        if (code == null && guid == null && id == null && name == null) {
            throw new IllegalArgumentException("A person needs a code, guid, id or name.");
        }
    }

    /** Of whom only the name is known. */
    public static ProgrammePerson named(String name) {
        return new ProgrammePerson(null, null, null, name, null);
    }

    /** What the person is matched by: the code, else the guid, else the id, else the name; each with its own prefix. */
    public String key() {
        if (code != null) {
            return "code:" + code;
        }
        if (guid != null) {
            return "guid:" + guid;
        }
        return id != null ? "id:" + id : "name:" + name;
    }

    /** The name, or what else is known, like {@code Person 4347}. */
    public String label() {
        if (name != null) {
            return name;
        }
        return "Person " + (code != null ? code : id != null ? id : guid);
    }
}
