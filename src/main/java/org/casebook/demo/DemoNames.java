package org.casebook.demo;

import java.util.List;

/** Made-up names of students. */
final class DemoNames {

    static final List<String> STUDENTS = List.of(
            "Amira Haddad",
            "Ben Kowalski",
            "Chloé Martin",
            "Daniel Okafor",
            "Elif Yılmaz",
            "Finn O'Brien",
            "Grace Adeyemi",
            "Hugo Lindqvist",
            "Ines Carvalho",
            "Jonas Weber",
            "Kira Novak",
            "Liam Byrne",
            "Mei Tanaka",
            "Noor Rahman",
            "Olivia Jensen",
            "Pavel Horák",
            "Quinn Murphy",
            "Rosa Delgado",
            "Samuel Mensah",
            "Tara Singh",
            "Uma Krishnan",
            "Victor Popescu",
            "Wren Gallagher",
            "Ximena Flores",
            "Yusuf Demir",
            "Zoe Papadaki",
            "Aiko Mori",
            "Bastian Keller",
            "Clara Rossi",
            "Maximilian Featherstonehaugh-Cholmondeley");

    private DemoNames() {}
}
