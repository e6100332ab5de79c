/** Training courses: who gives them, to whom, how often. */
package org.peaceops.programs.course;
