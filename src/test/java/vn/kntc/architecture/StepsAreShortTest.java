package vn.kntc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Beside the engine stands translation only: what has fifteen lines or more there belongs to a verb of the room. One statement may be
 * longer, such as a record that a form fills.
 */
class StepsAreShortTest {

    private static final int MOST_LINES = 14;

    @Test
    void whatStandsBesideTheEngineIsShort() throws IOException {
        var files = sources(Path.of("src/main/java/vn/kntc"));
        assertThat(files).hasSizeGreaterThan(100);
        assertThat(tooLong(files)).isEmpty();
    }

    @Test
    void aLongStepIsNoticed() throws IOException {
        assertThat(tooLong(sources(Path.of("src/test/java/vn/kntc/architecture/canary"))))
                .containsExactlyInAnyOrder("LongSteps.java: decide, 15 lines", "LongSteps.java: a lambda, 15 lines");
    }

    private static List<Path> sources(Path house) {
        try (Stream<Path> files = Files.walk(house)) {
            return files.filter(file -> file.toString().endsWith(".java")
                            && file.getParent().toString().replace('\\', '/').matches(".*/process(/.*)?"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> tooLong(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            var bodies = new Bodies(Trees.instance(task));
            for (CompilationUnitTree file : task.parse()) {
                bodies.scan(file, null);
            }
            return bodies.tooLong;
        }
    }

    private static final class Bodies extends TreePathScanner<Void, Void> {

        private final Trees trees;
        private final List<String> tooLong = new ArrayList<>();

        Bodies(Trees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            look(method.getName().toString(), method.getBody());
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
            if (!isStepTable(getCurrentPath().getParentPath().getParentPath().getLeaf())) {
                look("a lambda", lambda.getBody());
            }
            return super.visitLambdaExpression(lambda, nothing);
        }

        /** A table of contents, with a row a step. */
        private static boolean isStepTable(Tree tree) {
            return tree instanceof VariableTree field
                    && String.valueOf(field.getType()).startsWith("StepTable<");
        }

        private void look(String name, Tree body) {
            if (!(body instanceof BlockTree block) || block.getStatements().size() < 2) {
                return;
            }
            var file = getCurrentPath().getCompilationUnit();
            var positions = trees.getSourcePositions();
            var lines = file.getLineMap();
            // without the lines of the braces
            long between = lines.getLineNumber(positions.getEndPosition(file, body))
                    - lines.getLineNumber(positions.getStartPosition(file, body))
                    - 1;
            if (between > MOST_LINES) {
                var path = Path.of(file.getSourceFile().getName());
                tooLong.add(path.getFileName() + ": " + name + ", " + between + " lines");
            }
        }
    }
}
