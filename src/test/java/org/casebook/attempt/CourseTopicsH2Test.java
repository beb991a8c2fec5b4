package org.casebook.attempt;

class CourseTopicsH2Test extends CourseTopicsContract {

    @Override
    String database(String name) {
        return "jdbc:h2:mem:topics_" + name + ";DB_CLOSE_DELAY=-1;USER=sa";
    }
}
