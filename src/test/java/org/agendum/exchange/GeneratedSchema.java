package org.agendum.exchange;

import static com.github.victools.jsonschema.generator.Option.DEFINITIONS_FOR_ALL_OBJECTS;
import static com.github.victools.jsonschema.generator.Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.agendum.problem.After;
import org.agendum.problem.Clock;
import org.agendum.problem.Description;
import org.agendum.problem.Length;
import org.agendum.problem.Limits;
import org.agendum.problem.Limits.Limit;
import org.agendum.problem.Needs;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Score;
import org.agendum.schedule.SeatPlacement;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON schema of a format, made from its records. */
final class GeneratedSchema {
    private static final Map<Class<?>, String> PATTERNS = Map.of(
            LocalDate.class, "^\\d{4}-\\d{2}-\\d{2}$",
            ZonedDateTime.class, LocalTimes.PATTERN,
            Clock.class, "^([0-3]\\d|4[0-7]):[0-5]\\d$|^48:00$",
            ZoneId.class, "^\\S+$",
            Score.class, "^-?\\d+hard/-?\\d+medium/-?\\d+soft$");

    private static final Map<String, Integer> FEWEST_ITEMS =
            Map.of("Problem.days", 1, "Problem.sessions", 1, "Relation.sessions", 2);

    static String of(Class<? extends Record> root) {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(DEFINITIONS_FOR_ALL_OBJECTS, FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        config.forTypesInGeneral()
                .withPropertySorter((a, b) -> 0)
                .withDescriptionResolver(scope -> description(scope.getType()))
                .withCustomDefinitionProvider(GeneratedSchema::scalar)
                .withCustomDefinitionProvider(GeneratedSchema::map)
                .withCustomDefinitionProvider(new Shorthand(Length.class, "integer"))
                .withCustomDefinitionProvider(new Shorthand(After.class, "string"));
        config.forFields()
                .withPropertyNameOverrideResolver(field -> field.getName().equals("schema") ? "$schema" : null)
                .withDescriptionResolver(
                        field -> annotation(field).map(Description::value).orElse(null))
                .withRequiredCheck(
                        field -> annotation(field).map(Description::required).orElse(false))
                .withNullableCheck(GeneratedSchema::isNullable)
                .withStringPatternResolver(field -> isName(field) ? "\\S" : null)
                .withArrayMinItemsResolver(field -> FEWEST_ITEMS.get(path(field)))
                .withNumberInclusiveMinimumResolver(field ->
                        limit(field).map(Limit::least).map(BigDecimal::valueOf).orElse(null))
                .withNumberInclusiveMaximumResolver(field ->
                        limit(field).map(Limit::most).map(BigDecimal::valueOf).orElse(null));
        var schema = new SchemaGenerator(config.build()).generateSchema(root);
        if (root == Problem.class) {
            limitResources(schema);
            limitRules(schema);
        }
        return JsonWriter.any(JsonMapper.shared().convertValue(schema, LinkedHashMap.class));
    }

    private static String description(ResolvedType type) {
        var description = type.getErasedType().getAnnotation(Description.class);
        return description == null ? null : description.value();
    }

    private static Optional<Description> annotation(FieldScope field) {
        return field.isFakeContainerItemScope()
                ? Optional.empty()
                : Optional.ofNullable(field.getRawMember().getAnnotation(Description.class));
    }

    private static String path(FieldScope field) {
        return field.isFakeContainerItemScope() ? "" : owner(field).getSimpleName() + "." + field.getDeclaredName();
    }

    private static Class<?> owner(FieldScope field) {
        return field.getRawMember().getDeclaringClass();
    }

    private static boolean isNullable(FieldScope field) {
        return owner(field) == SeatPlacement.class && field.getName().equals("person")
                || owner(field) == Placement.class && field.getName().equals("room");
    }

    private static boolean isName(FieldScope field) {
        boolean isInProblem = owner(field).getPackageName().equals(Description.class.getPackageName());
        return field.getName().equals("id") || isInProblem && field.getName().equals("role");
    }

    private static Optional<Limit> limit(FieldScope field) {
        return field.getType().isInstanceOf(Number.class)
                ? Limits.of(owner(field), field.getDeclaredName())
                : Optional.empty();
    }

    private static CustomDefinition scalar(ResolvedType type, SchemaGenerationContext context) {
        var node = context.getGeneratorConfig().createObjectNode();
        if (type.getErasedType().isEnum()) {
            node.put("type", "string");
            var names = node.putArray("enum");
            Stream.of(type.getErasedType().getEnumConstants())
                    .forEach(constant -> names.add(Scalars.nameInFile((Enum<?>) constant)));
        } else if (PATTERNS.containsKey(type.getErasedType())) {
            node.put("type", "string").put("pattern", PATTERNS.get(type.getErasedType()));
        } else {
            return null;
        }
        return new CustomDefinition(node, DefinitionType.INLINE, AttributeInclusion.YES);
    }

    private static CustomDefinition map(ResolvedType type, SchemaGenerationContext context) {
        if (type.getErasedType() != Map.class) {
            return null;
        }
        var node = context.getGeneratorConfig().createObjectNode().put("type", "object");
        node.set(
                "additionalProperties",
                context.createDefinitionReference(type.getTypeParameters().get(1)));
        return new CustomDefinition(node, DefinitionType.INLINE, AttributeInclusion.YES);
    }

    /** A record for which a single value may stand. */
    private record Shorthand(Class<?> record, String type) implements CustomDefinitionProviderV2 {
        @Override
        public CustomDefinition provideCustomSchemaDefinition(ResolvedType resolved, SchemaGenerationContext context) {
            if (resolved.getErasedType() != record) {
                return null;
            }
            var node = context.getGeneratorConfig().createObjectNode();
            var forms = node.putArray("anyOf");
            var single = forms.addObject().put("type", type);
            if (type.equals("integer")) {
                single.put("minimum", 1);
            }
            forms.add(context.createStandardDefinition(resolved, this));
            return new CustomDefinition(node, DefinitionType.STANDARD, AttributeInclusion.NO);
        }
    }

    /** The generator knows limits of fields, but not of the values in maps. */
    private static void limitResources(ObjectNode schema) {
        ((ObjectNode) schema.at("/$defs/Needs/properties/resources/additionalProperties"))
                .put(
                        "minimum",
                        Limits.of(Needs.class, "resources").orElseThrow().least());
    }

    /** Only rules that there are, each with its sentence. */
    private static void limitRules(ObjectNode schema) {
        var rules = (ObjectNode) schema.at("/properties/rules");
        var setting = (ObjectNode) rules.remove("additionalProperties");
        var known = rules.putObject("properties");
        for (var rule : Catalogue.rules()) {
            known.putObject(rule.id()).put("description", rule.sentence()).setAll(setting);
        }
        rules.put("additionalProperties", false);
    }

    private GeneratedSchema() {}
}
