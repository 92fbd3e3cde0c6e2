#include "people/operator.h"
