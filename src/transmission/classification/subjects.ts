/**
 * The national subjects (matières), the same in every list from 2004 to 2019. Each line is one subject of level 1, which stands at
 * its head; the place of a word in its line is its number at level 2: `7.10` is the tenth after « Finances locales ».
 */
// prettier-ignore
export const NATIONAL_SUBJECTS: ReadonlyArray<ReadonlyArray<string>> = [
  ['Commande publique', 'Marchés publics', 'Délégations de service public', 'Conventions de mandat', 'Autres contrats', 'Transactions (protocole d’accord transactionnel)', 'Maîtrise d’œuvre', 'Actes spéciaux et divers'],
  ['Urbanisme', 'Documents d’urbanisme', 'Actes relatifs au droit d’occupation ou d’utilisation des sols', 'Droit de préemption urbain'],
  ['Domaine et patrimoine', 'Acquisitions', 'Aliénations', 'Locations', 'Limites territoriales', 'Actes de gestion du domaine public', 'Autres actes de gestion du domaine privé'],
  ['Fonction publique', 'Personnels titulaires et stagiaires de la F.P.T.', 'Personnels contractuels', 'Fonction publique hospitalière', 'Autres catégories de personnels', 'Régime indemnitaire'],
  ['Institutions et vie politique', 'Élection exécutif', 'Fonctionnement des assemblées', 'Désignation de représentants', 'Délégation de fonctions', 'Délégations de signature', 'Exercice des mandats locaux', 'Intercommunalité', 'Décision d’ester en justice'],
  ['Libertés publiques et pouvoirs de police', 'Police municipale', 'Pouvoirs du président du conseil général', 'Pouvoirs du président du conseil régional', 'Autres actes réglementaires', 'Actes pris au nom de l’État'],
  ['Finances locales', 'Décisions budgétaires (B.P., D.M., C.A.)', 'Fiscalité', 'Emprunts', 'Interventions économiques', 'Subventions', 'Contributions budgétaires', 'Avances', 'Fonds de concours', 'Prise de participation (SEM, etc.)', 'Divers'],
  ['Domaines de compétences par thèmes', 'Enseignement', 'Aide sociale', 'Voirie', 'Aménagement du territoire', 'Politique de la ville, habitat, logement', 'Emploi, formation professionnelle', 'Transports', 'Environnement', 'Culture'],
  ['Autres domaines de compétences', 'Autres domaines de compétence des communes', 'Autres domaines de compétence des départements', 'Autres domaines de compétence des régions', 'Vœux et motions'],
];
