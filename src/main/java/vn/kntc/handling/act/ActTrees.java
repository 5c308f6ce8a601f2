package vn.kntc.handling.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseAct;

/** Facts of acts as trees in the shape of today, for who knows no procedure and asks by the name of a kind and of a fact. */
@Component
public class ActTrees {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<ActKinds> kinds;

    ActTrees(List<ActBook> books) {
        this.kinds = books.stream().map(ActBook::kinds).toList();
    }

    /** Facts of the act; of a kind that is registered nowhere as they were kept. */
    public JsonNode facts(CaseAct act) {
        try {
            var facts = (ObjectNode) JSON.readTree(act.facts());
            kind(act).ifPresent(kind -> kind.raise(act.version(), facts));
            return facts;
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("cannot read an act of the kind " + act.kind(), cause);
        }
    }

    private Optional<ActKind<?>> kind(CaseAct act) {
        return kinds.stream()
                .filter(book -> book.areOf(act.procedure()))
                .flatMap(book -> book.named(act.kind()).stream())
                .findFirst();
    }

    /** Every kind that is registered, as "procedure KIND"; of any procedure "* KIND". */
    public Set<String> registered() {
        var names = new TreeSet<String>();
        kinds.forEach(book -> book.names()
                .forEach(name -> names.add((book.procedure() == null ? "*" : book.procedure()) + " " + name)));
        return names;
    }

    /**
     * Whether an act of that kind has such a fact.
     *
     * @param path names of components, separated by dots; into a list, those of its elements
     */
    public boolean has(String kind, String path) {
        return kinds.stream()
                .flatMap(book -> book.named(kind).stream())
                .anyMatch(known -> has(known.facts(), path.split("\\."), 0));
    }

    private static boolean has(Type type, String[] path, int at) {
        if (type instanceof ParameterizedType list) {
            return has(list.getActualTypeArguments()[0], path, at);
        }
        return at == path.length
                || type instanceof Class<?> record
                        && record.isRecord()
                        && Arrays.stream(record.getRecordComponents())
                                .filter(component -> component.getName().equals(path[at]))
                                .anyMatch(component -> has(component.getGenericType(), path, at + 1));
    }
}
