package org.worksonarm.portal;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** How large a part of the code is, as the JDK's own compiler reads it. */
record Size(Kind kind, String name, long amount) {

    enum Kind {
        LINES_OF_METHOD,
        LINES_OF_CLASS,
        COLLABORATORS
    }

    static List<Size> under(Path folder) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var sources = Files.walk(folder);
                var files = compiler.getStandardFileManager(null, null, null)) {
            var java = sources.filter(file -> file.toString().endsWith(".java")).toList();
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java));
            var measuring = new Measuring(Trees.instance(task).getSourcePositions());
            task.parse().forEach(unit -> measuring.scan(unit, unit));
            return measuring.sizes;
        }
    }

    private static class Measuring extends TreePathScanner<@Nullable Void, CompilationUnitTree> {

        private static final Set<String> COMPONENTS = Set.of(
                "Component",
                "Service",
                "Repository",
                "Controller",
                "RestController",
                "ControllerAdvice",
                "Configuration");

        private final List<Size> sizes = new ArrayList<>();
        private final SourcePositions positions;

        Measuring(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, CompilationUnitTree unit) {
            sizes.add(new Size(Kind.LINES_OF_CLASS, type.getSimpleName().toString(), lines(type, unit)));
            return super.visitClass(type, unit);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            var type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            var name = type.getSimpleName() + "." + method.getName();
            if (method.getBody() != null) {
                sizes.add(new Size(Kind.LINES_OF_METHOD, name, lines(method, unit)));
            }
            if (method.getReturnType() == null && isComponent(type)) {
                sizes.add(new Size(
                        Kind.COLLABORATORS, name, method.getParameters().size()));
            }
            return super.visitMethod(method, unit);
        }

        private long lines(Tree tree, CompilationUnitTree unit) {
            var lines = unit.getLineMap();
            var first = lines.getLineNumber(positions.getStartPosition(unit, tree));
            return lines.getLineNumber(positions.getEndPosition(unit, tree)) - first + 1;
        }

        private static boolean isComponent(ClassTree type) {
            return type.getModifiers().getAnnotations().stream()
                    .map(AnnotationTree::getAnnotationType)
                    .anyMatch(annotation -> COMPONENTS.contains(annotation.toString()));
        }
    }
}
