/* bind_core.h - what the bindings of tensors, graphs and plans need of each other. */
#ifndef SPICE_BIND_CORE_H
#define SPICE_BIND_CORE_H

#include "bind/bind.h"
#include "core/cost/surface.h"
#include "core/graph.h"
#include "core/plan.h"

/* A tensor with its graph in user value 1 (nil for a tensor outside tracing). */
struct spice_tensor *bind_check_tensor(lua_State *L, int arg);
bool bind_is_tensor(lua_State *L, int arg);

/* Pushes a new tensor that belongs to the same graph as the tensor at index like. */
struct spice_tensor *bind_push_tensor(lua_State *L, const struct spice_tensor *t, int like);

struct spice_form *bind_check_form(lua_State *L, int arg);
void bind_push_form(lua_State *L, const struct spice_form *form);

struct spice_graph *bind_check_graph(lua_State *L, int arg);

/* The graph of the tensor at index, or NULL; the graph stays alive with the tensor. */
struct spice_graph *bind_graph_of(lua_State *L, int index);

/* Index, in the tensor's graph, of the weight at arg; recorded on first use. */
int bind_weight_index(lua_State *L, int arg, int tensor);
struct spice_weight *bind_check_weight(lua_State *L, int arg);

/* { weights = {class = dtype, default = dtype}, scales = {class = {block = {r, c}, bits = n,
 * tensor_bytes = n}}, act =, kv = } */
void bind_check_precision(lua_State *L, int arg, struct spice_precision *precision);

/* { step_s =, rank_s =, layer_s =, sequence_s =, prefill_layer_s =, prefill_token_s =,
 * fused_s = {format = s}, mxfp4_fp8 =,
 * scale = {kernel = {format = factor}} }; what is absent adds
 * nothing. */
void bind_check_backend(lua_State *L, int arg, struct spice_backend *backend);

/* The surfaces of the list at arg, at most `most`; the list keeps them alive. */
int bind_surfaces(lua_State *L, int arg, const struct spice_surface **list, int most);

const struct spice_plan *bind_check_plan(lua_State *L, int arg);

/* core.elementwise(name, x, y = nil), behind x + y and x * y. */
int bind_elementwise(lua_State *L);

/* core.on_mistake(f): how mistakes are raised, see bind_raise. */
int bind_on_mistake(lua_State *L);

#endif
