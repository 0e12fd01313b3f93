package org.careerpathing.role;

import org.springframework.data.repository.ListCrudRepository;

interface RoleRepository extends ListCrudRepository<Role, RoleId> {

}
