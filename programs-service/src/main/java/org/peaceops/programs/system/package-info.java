/** Systems, processes, mechanisms and standing capacities that programs work with. */
package org.peaceops.programs.system;
