package org.careerpathing.skill;

import org.springframework.data.repository.ListCrudRepository;

interface SkillRepository extends ListCrudRepository<Skill, SkillId> {

}
